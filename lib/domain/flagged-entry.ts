import type { EventType, FlagBody, OrderExtract, Personal, StoredEvent } from './event';
import type { ActionType } from './field-type';
import { type ErrorType, type Severity, severityRank, type Tier, type TieredFinding, tierRank } from './finding';
import type { Change, Decision } from './prompt';
import { type EntryStatus, isVerdict, type Verdict } from './review';

/** A flagged save or row with everything that happened to it since: what is reviewed and exported. */
export interface FlaggedEntry {
  readonly flagId: string;
  /** Id and position of the `flag.raised` event. */
  readonly id: string;
  readonly seq: number;
  /** ms since the epoch, UTC. */
  readonly at: number;
  readonly site: string;
  readonly clerk: string;
  readonly orderNo: string | null;
  readonly action: ActionType | null;
  readonly actionLabel: string;
  /** Worst of the findings; `info` and `observe` where there is none. */
  readonly severity: Severity;
  readonly tier: Tier;
  /** Without doubles, in the order of the findings. */
  readonly rules: readonly string[];
  readonly errorTypes: readonly ErrorType[];
  readonly findings: readonly TieredFinding[];
  readonly changes: readonly Change[];
  readonly order: OrderExtract;
  readonly affected: number;
  readonly policyRevision: string;
  readonly factsRevision: string;
  /** ms until the prompt was painted; null when there was none. */
  readonly shownMs: number | null;
  readonly decision: Decision | null;
  readonly decidedAt: number | null;
  /** True once the action ran after the flag. */
  readonly ran: boolean;
  readonly verdict: Verdict | null;
  readonly closeReason: string | null;
  readonly note: string;
  readonly reviewer: string;
  readonly verdictAt: number | null;
  readonly status: EntryStatus;
  readonly personal: Personal;
  /** Personal values were erased: what they were can no longer be shown. */
  readonly erased: boolean;
}

type Group = { flag: StoredEvent<'flag.raised'> | null; readonly rest: StoredEvent[] };

/**
 * Folds events into entries, newest first. Events may come in any order and in any selection: what follows a flag that
 * is not among them is left out. A later verdict replaces an earlier one; an undone one leaves the entry open.
 */
export function foldEntries(events: readonly StoredEvent[]): readonly FlaggedEntry[] {
  const groups = new Map<string, Group>();
  for (const event of events) {
    const flagId = flagIdOf(event);
    if (flagId === null) continue;
    const group = groups.get(flagId) ?? { flag: null, rest: [] };
    if (isType(event, 'flag.raised')) group.flag ??= event;
    else group.rest.push(event);
    groups.set(flagId, group);
  }
  return [...groups.values()].flatMap(({ flag, rest }) => (flag === null ? [] : [entryOf(flag, rest)])).sort(newestFirst);
}

function entryOf(flag: StoredEvent<'flag.raised'>, rest: readonly StoredEvent[]): FlaggedEntry {
  const ordered = [...rest].sort((a, b) => a.seq - b.seq);
  const shown = lastOf(ordered, 'prompt.shown');
  const decided = lastOf(ordered, 'decision.made');
  return {
    flagId: flag.body.flagId,
    id: flag.id,
    seq: flag.seq,
    at: flag.at,
    site: flag.site,
    clerk: flag.clerk,
    orderNo: flag.orderNo ?? flag.body.order.orderNo,
    ...summaryOf(flag.body),
    shownMs: shown?.body.shownMs ?? null,
    decision: decided?.body ?? null,
    decidedAt: decided?.at ?? null,
    ran: lastOf(ordered, 'action.ran') !== null,
    ...reviewOf(ordered),
    personal: flag.personal,
    erased: flag.seal !== undefined && Object.keys(flag.seal.commitments).some((name) => !Object.hasOwn(flag.personal, name)),
  };
}

function summaryOf(body: FlagBody) {
  const { action, actionLabel, findings, changes, order, affected, policyRevision, factsRevision } = body;
  const severities = findings.map((finding) => finding.severity);
  const tiers = findings.map((finding) => finding.tier);
  return {
    ...{ action, actionLabel, findings, changes, order, affected, policyRevision, factsRevision },
    severity: severities.reduce<Severity>((worst, one) => (severityRank(one) > severityRank(worst) ? one : worst), 'info'),
    tier: tiers.reduce<Tier>((top, one) => (tierRank(one) > tierRank(top) ? one : top), 'observe'),
    rules: [...new Set(findings.map((finding) => finding.rule))],
    errorTypes: [...new Set(findings.map((finding) => finding.errorType))],
  };
}

type Review = Pick<FlaggedEntry, 'verdict' | 'closeReason' | 'note' | 'reviewer' | 'verdictAt' | 'status'>;
const UNREVIEWED: Review = { verdict: null, closeReason: null, note: '', reviewer: '', verdictAt: null, status: 'open' };

function reviewOf(ordered: readonly StoredEvent[]): Review {
  const last = ordered.findLast((event) => event.type === 'verdict.given' || event.type === 'verdict.undone');
  if (last === undefined || !isType(last, 'verdict.given')) return UNREVIEWED;
  const { verdict, closeReason, note, reviewer } = last.body;
  return {
    verdict: isVerdict(verdict) ? verdict : null,
    closeReason,
    note,
    reviewer,
    verdictAt: last.at,
    status: closeReason === null ? 'reviewed' : 'closed',
  };
}

function lastOf<T extends EventType>(events: readonly StoredEvent[], type: T): StoredEvent<T> | null {
  const found = events.findLast((event) => event.type === type);
  return found !== undefined && isType(found, type) ? found : null;
}

function isType<T extends EventType>(event: StoredEvent, type: T): event is StoredEvent<T> {
  return event.type === type;
}

function flagIdOf(event: StoredEvent): string | null {
  return 'flagId' in event.body && typeof event.body.flagId === 'string' ? event.body.flagId : null;
}

function newestFirst(a: FlaggedEntry, b: FlaggedEntry): number {
  return b.at - a.at || b.seq - a.seq;
}
