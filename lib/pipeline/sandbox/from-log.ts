import type { AddressPolicy } from '../../domain/address';
import type { EventType, FlagBody, OrderExtract, StoredEvent } from '../../domain/event';
import type { EditFact, Facts } from '../../domain/facts';
import type { Order, RecognisedAction } from '../../domain/order';
import { isVerdict } from '../../domain/review';
import { extractedOrder } from '../../policy/facts/past-row';
import { RunningFacts } from '../../policy/facts/running';
import type { JudgeAddress } from '../evaluate';
import { judgeAddresses } from '../judge-addresses';
import type { ReplayItem } from '../replay-item';

/** Events that a replay is made of; the caller reads the log from its start, for what was known at the time. */
export const REPLAY_TYPES: readonly EventType[] = ['order.seen', 'edit.made', 'flag.raised', 'verdict.given', 'verdict.undone'];

export interface FromLog {
  /** Inclusive from, exclusive to; ms UTC. */
  readonly from: number;
  readonly to: number;
  readonly site: string | null;
  readonly address: AddressPolicy;
  readonly judge: JudgeAddress;
  readonly utcOffsetMinutes: number;
  /** Everybody's role; null for the one that each policy gives the clerk's name. */
  readonly role: string | null;
}

/**
 * Every flagged save and every order that was seen, as they lay before the rules, in the order of the log. Bands are as
 * they stood when a day began, that day or one of the week before with nearly as many orders; edits as they stood at the moment. What reviewers said is the label.
 */
export function* itemsFromLog(events: readonly StoredEvent[], options: FromLog): Generator<ReplayItem, void, void> {
  const past = new RunningFacts({ isForReplay: true });
  const labels = labelsOf(events);
  const days = new Map<string, Told & { readonly facts: Facts }>();
  const edits = new Map<string, EditFact[]>();
  for (const event of events) {
    const isInside = event.at >= options.from && event.at < options.to && (options.site === null || event.site === options.site);
    if (isInside && (isType(event, 'flag.raised') || isType(event, 'order.seen'))) {
      const day = Math.floor(event.at / 86_400_000);
      const count = past.count(event.site);
      const known = days.get(event.site);
      const told = known && isFresh(known, day, count) ? known : { day, count, facts: past.whole(event.site) };
      const { facts } = told;
      days.set(event.site, told);
      const own = edits.get(event.orderNo ?? '') ?? [];
      yield itemOf(event, { ...facts, edits: [...own] }, labels, options);
    }
    if (isType(event, 'edit.made') && event.orderNo !== null) {
      const { field, beforeHash, afterHash } = event.body;
      const edit = { orderNo: event.orderNo, field, clerk: event.clerk, at: event.at, beforeHash, afterHash };
      const own = edits.get(event.orderNo);
      if (own) own.push(edit);
      else edits.set(event.orderNo, [edit]);
    }
    past.add(event);
  }
}

/** When bands were folded, and out of how many orders. */
interface Told {
  readonly day: number;
  readonly count: number;
}

/** Bands move slowly: half as many orders more, or a week, moves them. */
const GROWTH = 1.5;
const MOST_DAYS = 7;

/** True while bands need not be folded again; they never change within a day. */
function isFresh(known: Told, day: number, count: number): boolean {
  return day === known.day || (count < known.count * GROWTH && day - known.day < MOST_DAYS);
}

type Seen = StoredEvent<'flag.raised'> | StoredEvent<'order.seen'>;

function itemOf(event: Seen, facts: Facts, labels: ReadonlyMap<string, boolean>, options: FromLog): ReplayItem {
  const { id, at } = event;
  if (isErased(event)) return { id, at, input: { missing: 'erased' }, label: null };
  const flag = isType(event, 'flag.raised') ? event.body : null;
  const extract = event.body.order;
  const order = extractedOrder(extract);
  const previous = flag && flag.changes.length > 0 ? extractedOrder(beforeChanges(extract, flag)) : null;
  const isMistake = flag ? labels.get(flag.flagId) : undefined;
  const { utcOffsetMinutes, role } = options;
  const moment = { site: event.site, clerk: event.clerk, now: at, utcOffsetMinutes, role };
  return {
    id: flag?.flagId ?? id,
    at,
    label: isMistake === undefined ? null : { isMistake },
    input: {
      ...moment,
      ...{ order, previous, facts, pageKind: extract.pageKind, affected: flag?.affected ?? 1 },
      action: flag ? actionOf(flag, order) : null,
      mode: flag?.action ? 'action' : 'list',
      addresses: judgeAddresses(order, previous, options.address, options.judge),
    },
  };
}

function beforeChanges(extract: OrderExtract, { changes }: FlagBody): OrderExtract {
  const before = changes.flatMap(({ type, before: value }) =>
    type !== null && type in extract.values ? [[type, value] as const] : [],
  );
  return { ...extract, values: { ...extract.values, ...Object.fromEntries(before) } };
}

function actionOf({ action, actionLabel }: FlagBody, { orderNo }: Order): RecognisedAction | null {
  return action && { type: action, ref: 'action', label: actionLabel, scope: 'page', orderNo, confidence: 1, why: [] };
}

/** The last word of the log counts; what says nothing about right or wrong is no label. */
function labelsOf(events: readonly StoredEvent[]): ReadonlyMap<string, boolean> {
  const labels = new Map<string, boolean>();
  for (const event of events) {
    if (isType(event, 'verdict.undone')) labels.delete(event.body.flagId);
    if (!isType(event, 'verdict.given') || !isVerdict(event.body.verdict)) continue;
    if (event.body.verdict === 'true_positive') labels.set(event.body.flagId, true);
    else if (event.body.verdict === 'false_positive' || event.body.verdict === 'benign') labels.set(event.body.flagId, false);
  }
  return labels;
}

function isErased({ seal, personal }: StoredEvent): boolean {
  return seal !== undefined && Object.keys(seal.commitments).some((name) => !Object.hasOwn(personal, name));
}

function isType<T extends EventType>(event: StoredEvent, type: T): event is StoredEvent<T> {
  return event.type === type;
}
