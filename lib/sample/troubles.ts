import type { ErrorType } from '../domain/finding';
import type { IncidentChange, StepId } from '../domain/incident';
import type { CloseReason } from '../domain/review';
import type { Recorder } from './recorder';
import type { ShopWords, TroubleKind } from './shop.data';
import type { Raised } from './visits';

const MINUTE = 60_000;
const DAY = 86_400_000;

interface Kind {
  readonly errorType: ErrorType;
  readonly step: StepId;
  readonly closed: CloseReason;
}
const KINDS: Readonly<Record<TroubleKind, Kind>> = {
  price: { errorType: 'amount_outlier', step: 'refund', closed: 'refunded' },
  refund: { errorType: 'refund_excess', step: 'give_points', closed: 'compensated' },
  phone: { errorType: 'contact_invalid', step: 'resend', closed: 'corrected' },
  address: { errorType: 'address_incomplete', step: 'resend', closed: 'corrected' },
  total: { errorType: 'total_mismatch', step: 'refund', closed: 'refunded' },
};

/** Reviews what is older than three days: slips are real, the rest mostly false alarms or accepted. */
export function recordVerdicts(recorder: Recorder, shop: ShopWords, raised: readonly Raised[], until: number): void {
  const [reviewer] = shop.supervisors;
  raised.forEach(({ flagId, at, orderNo, clerk, slip }, i) => {
    if (at > until - 3 * DAY) return;
    const verdict = slip !== null ? 'true_positive' : i % 3 === 0 ? 'false_positive' : 'benign';
    const closeReason = slip === null ? 'confirmed_ok' : KINDS[slip].closed;
    const about = { at: at + 40 * MINUTE + i * 1_000, clerk, site: shop.site, orderNo };
    recorder.add('verdict.given', { flagId, verdict, closeReason, note: '', reviewer }, about);
  });
}

/** An incident of each kind, worked to its end with cause and remedy, and one that has just come up. */
export function recordIncidents(recorder: Recorder, shop: ShopWords, raised: readonly Raised[], until: number): void {
  for (const kind of Object.keys(KINDS) as readonly TroubleKind[]) {
    const flags = raised.filter(({ slip, at }) => slip === kind && at < until - 3 * DAY);
    const last = flags.at(-1);
    if (!last) continue;
    const opened = open(recorder, shop, kind, flags, last.at + 4 * MINUTE);
    workOff(recorder, shop, kind, opened, last.at + 4 * MINUTE);
  }
  const fresh = raised.filter(({ slip, outcome }) => slip !== null && outcome === 'confirmed').at(-1);
  if (fresh?.slip) open(recorder, shop, fresh.slip, [fresh], until - 3 * MINUTE);
}

function open(recorder: Recorder, shop: ShopWords, kind: TroubleKind, flags: readonly Raised[], at: number): string {
  const incidentId = `sample-incident-${kind}-${flags.length}`;
  const [title] = shop.troubles[kind];
  const orders = flags.map(({ orderNo }) => orderNo);
  const scope = { orders, customers: new Set(orders).size, channel: null };
  const [by] = shop.supervisors;
  const body = {
    ...{
      incidentId,
      title,
      level: flags.length >= 3 ? (2 as const) : (3 as const),
      errorType: KINDS[kind].errorType,
      severity: 'high' as const,
      scope,
    },
    ...{ amount: { minor: 20_000 * flags.length, currency: 'CNY' }, flagIds: flags.map(({ flagId }) => flagId) },
    ...{ detectedAt: at - MINUTE, by },
  };
  recorder.add('incident.opened', body, { at, clerk: by, site: shop.site, orderNo: orders[0] ?? null });
  return incidentId;
}

function workOff(recorder: Recorder, shop: ShopWords, kind: TroubleKind, incidentId: string, at: number): void {
  const [title, why, root, fix, check] = shop.troubles[kind];
  const [by, owner] = shop.supervisors;
  const done = (step: StepId): IncidentChange => ({ kind: 'step', step, state: 'done', note: '' });
  const nodes = [
    { id: 'n0', parent: null, text: title, evidence: [], isRoot: false },
    { id: 'n1', parent: 'n0', text: why, evidence: [], isRoot: false },
    { id: 'n2', parent: 'n1', text: root, evidence: [], isRoot: true },
  ];
  const actions = [{ id: 'a0', text: fix, owner, due: at + 7 * DAY, check, doneAt: null }];
  const changes: readonly IncidentChange[] = [
    done('apologise'),
    done('lock_order'),
    done('start_trace'),
    done(KINDS[kind].step),
    { kind: 'cause', tree: { nodes, actions } },
    { kind: 'answered', satisfaction: kind === 'refund' ? 3 : 5, text: '' },
    { kind: 'closed', reason: KINDS[kind].closed, note: '' },
  ];
  changes.forEach((change, i) => {
    recorder.add('incident.changed', { incidentId, by, change }, { at: at + (3 + i * 17) * MINUTE, clerk: by });
  });
}
