import type { ActionType } from './field-type';
import type { ErrorType, Severity } from './finding';
import type { FlaggedEntry } from './flagged-entry';
import type { PageKind } from './order';

/** What went wrong, how far it reaches, and in what scene: what flagged entries are grouped and counted by. */
export interface ProblemProfile {
  readonly flagId: string;
  readonly errorTypes: readonly ErrorType[];
  readonly severity: Severity;
  readonly scope: {
    readonly orders: number;
    /** 1 where the order names a customer, 0 where nobody can tell. */
    readonly customers: number;
    /** Amount at stake as the page words it; null when unknown. */
    readonly amount: string | null;
    readonly currency: string;
  };
  readonly scene: {
    /** Local hour, 0 to 23, and weekday, 0 = Sunday. */
    readonly hour: number;
    readonly weekday: number;
    readonly peak: Peak | null;
    readonly paymentMethod: string | null;
    readonly site: string;
    readonly pageKind: PageKind;
    readonly action: ActionType | null;
    readonly clerk: string;
  };
}

/** Hours in which orders come thick and fast: meals for takeaways, the evening for shops. */
export type Peak = 'noon' | 'evening' | 'night';
const PEAKS: readonly (readonly [from: number, to: number, peak: Peak])[] = [
  [11, 13, 'noon'],
  [17, 20, 'evening'],
  [20, 23, 'night'],
];

/** Axes that profiles can be grouped by. */
export const PROFILE_AXES = [
  'errorType',
  'severity',
  'hour',
  'weekday',
  'peak',
  'paymentMethod',
  'site',
  'pageKind',
  'action',
  'clerk',
] as const;
export type ProfileAxis = (typeof PROFILE_AXES)[number];

/** The profile of one entry; `utcOffsetMinutes` decides what its hour is. */
export function profileOf(entry: FlaggedEntry, utcOffsetMinutes: number): ProblemProfile {
  const { order } = entry;
  const local = new Date(entry.at + utcOffsetMinutes * 60_000);
  const hour = local.getUTCHours();
  const hasCustomer =
    [order.values.customerId, entry.personal['phone'], entry.personal['recipientName']].some(Boolean) || entry.erased;
  return {
    flagId: entry.flagId,
    errorTypes: entry.errorTypes,
    severity: entry.severity,
    scope: {
      orders: entry.affected,
      customers: hasCustomer ? 1 : 0,
      amount: order.values.refundAmount ?? order.values.orderTotal ?? null,
      currency: order.currency,
    },
    scene: {
      hour,
      weekday: local.getUTCDay(),
      peak: PEAKS.find(([from, to]) => hour >= from && hour < to)?.[2] ?? null,
      paymentMethod: order.values.paymentMethod ?? null,
      site: entry.site,
      pageKind: order.pageKind,
      action: entry.action,
      clerk: entry.clerk,
    },
  };
}

/** Counts profiles along one axis, most frequent first (ties by name). A profile with two error types counts for both. */
export function countBy(profiles: readonly ProblemProfile[], axis: ProfileAxis): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const profile of profiles) for (const word of wordsOf(profile, axis)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

function wordsOf(profile: ProblemProfile, axis: ProfileAxis): readonly string[] {
  if (axis === 'errorType') return profile.errorTypes;
  if (axis === 'severity') return [profile.severity];
  const value = profile.scene[axis];
  return value === null || value === '' ? [] : [String(value)];
}
