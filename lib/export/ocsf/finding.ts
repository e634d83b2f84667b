import { SEVERITIES, type Tier } from '../../domain/finding';
import type { FlaggedEntry } from '../../domain/flagged-entry';
import type { Verdict } from '../../domain/review';
import { findingsText } from '../columns';
import type { ExportContext } from '../format';
import { maskEntry } from '../mask-entry';

/** Version of the published schema that the events follow: https://schema.ocsf.io/1.5.0/classes/detection_finding */
const SCHEMA_VERSION = '1.5.0';
const CLASS_UID = 2004;
const ACTIVITY = { create: 1, update: 2, close: 3 } as const;
const STATUS = { new: 1, inProgress: 2, suppressed: 3, resolved: 4 } as const;
const ACTION = { unknown: 0, allowed: 1, denied: 2 } as const;

/** OCSF verdict ids and their captions by our verdicts. */
const VERDICTS: Readonly<Record<Verdict, readonly [id: number, caption: string]>> = {
  true_positive: [2, 'True Positive'],
  false_positive: [1, 'False Positive'],
  benign: [5, 'Benign'],
  duplicate: [10, 'Duplicate'],
  test: [6, 'Test'],
  insufficient: [7, 'Insufficient Data'],
  disregard: [3, 'Disregard'],
};

/** OCSF disposition ids by what the product did: Logged, Alert, Challenge, Delayed, Blocked. */
const DISPOSITION_IDS: Readonly<Record<Tier, number>> = { observe: 17, hint: 19, confirm: 23, challenge: 23, dual: 14, block: 2 };
const APPROVED = 8;

/** One flagged entry as an OCSF Detection Finding with the profiles Security Control and Incident. Times are ms UTC. */
export function detectionFinding(raw: FlaggedEntry, context: ExportContext) {
  const entry = maskEntry(raw, context.masking);
  const activity = activityOf(entry);
  return {
    activity_id: activity,
    category_uid: 2,
    class_uid: CLASS_UID,
    type_uid: CLASS_UID * 100 + activity,
    time: entry.at,
    timezone_offset: context.offsetAt(entry.at),
    severity_id: SEVERITIES.indexOf(entry.severity) + 1,
    status_id: statusOf(entry),
    confidence_id: entry.findings.some((finding) => finding.verdict === 'flag') ? 3 : 2,
    action_id: actionOf(entry),
    disposition_id: entry.decision?.outcome === 'approved' ? APPROVED : DISPOSITION_IDS[entry.tier],
    is_alert: entry.tier !== 'observe',
    ...(entry.verdict === null ? {} : verdictOf(entry.verdict)),
    message: findingsText(raw, context),
    metadata: metadataOf(entry, context),
    finding_info: findingInfo(entry),
    resources: entry.orderNo === null ? [] : [{ uid: entry.orderNo, type: 'order' }],
    evidences: [{ data: evidenceOf(entry) }],
    unmapped: {
      error_types: entry.errorTypes,
      affected: entry.affected,
      decision: entry.decision,
      close_reason: entry.closeReason,
    },
  };
}

function metadataOf(entry: FlaggedEntry, context: ExportContext) {
  return {
    version: SCHEMA_VERSION,
    product: { name: 'Hedan', vendor_name: 'Hedan', version: context.productVersion },
    profiles: ['security_control', 'incident'],
    uid: entry.id,
    sequence: entry.seq,
    log_name: 'hedan',
  };
}

function findingInfo(entry: FlaggedEntry) {
  const [first] = entry.findings;
  return {
    uid: entry.flagId,
    title: entry.actionLabel === '' ? (entry.rules[0] ?? 'order') : entry.actionLabel,
    created_time: entry.at,
    ...(entry.verdictAt === null ? {} : { modified_time: entry.verdictAt }),
    types: entry.rules,
    ...(first ? { analytic: { type_id: 1, uid: first.rule, version: String(first.ruleVersion) } } : {}),
  };
}

function evidenceOf(entry: FlaggedEntry) {
  const { site, clerk, order, changes, findings } = entry;
  return {
    site,
    clerk,
    order,
    changes,
    findings: findings.map(({ rule, severity, messageKey, data, field }) => ({ rule, severity, messageKey, data, field })),
  };
}

function verdictOf(own: Verdict) {
  const [verdict_id, verdict] = VERDICTS[own];
  return { verdict_id, verdict };
}

function activityOf(entry: FlaggedEntry): number {
  if (entry.status === 'closed') return ACTIVITY.close;
  return entry.verdict === null ? ACTIVITY.create : ACTIVITY.update;
}

function statusOf(entry: FlaggedEntry): number {
  if (entry.verdict === 'false_positive' || entry.verdict === 'benign') return STATUS.suppressed;
  if (entry.status === 'closed') return STATUS.resolved;
  return entry.status === 'open' ? STATUS.new : STATUS.inProgress;
}

function actionOf(entry: FlaggedEntry): number {
  if (entry.ran) return ACTION.allowed;
  return entry.decision?.outcome === 'cancelled' || entry.tier === 'block' ? ACTION.denied : ACTION.unknown;
}
