import { z } from 'zod/mini';
import { PERSON_ROLES } from '../domain/approval';
import { conditionFault } from '../domain/condition';
import { ACTION_TYPES } from '../domain/field-type';
import { ERROR_TYPES, SEVERITIES, TIERS } from '../domain/finding';
import { OVERRIDE_MODES } from '../domain/override';
import { LIFECYCLES, type Policy } from '../domain/policy';
import type { PolicyFault, PolicyLayer } from '../domain/policy-revision';
import { PERSONAL_GROUPS } from '../domain/viewer';
import { faultsOf } from './faults';
import { incidentLayerSchema, incidentSchema, routingSchema } from './incident-schema';

const severity = z.enum(SEVERITIES);
const tier = z.enum(TIERS);
const currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as CNY'));
const decimal = z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,6})?$/, 'a plain number such as 20000 or 0.5'));
const between = (low: number, high: number) => z.number().check(z.minimum(low), z.maximum(high));
const text = (longest: number, shortest = 0) => z.string().check(z.minLength(shortest), z.maxLength(longest));
const percent = between(0, 1000);
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'));
const nullableText = z.nullable(text(200));
const names = z.array(text(200)).check(z.maxLength(5000));
const time = z.int().check(z.minimum(0));

const param = z.union([z.number(), text(2000), z.boolean(), z.array(text(200)), z.array(z.number())], {
  error: 'a number, a text, true or false, or a list of them',
});
/** Each entry is known by its id. */
const distinct = <T extends { readonly id: string }>(entries: readonly T[]) =>
  new Set(entries.map((entry) => entry.id)).size === entries.length;
const AMOUNTS = ['orderTotal', 'subtotal', 'discount', 'shippingFee', 'tax', 'refundAmount', 'unitPrice', 'lineTotal'] as const;
/** 2100: a mute that outlives everybody has no end. */
const LATEST = 4_102_444_800_000;

export const ruleSettingSchema = z.strictObject({
  lifecycle: z.enum(LIFECYCLES),
  canaryPercent: between(0, 100),
  params: z.record(z.string(), param),
  tiers: z.partialRecord(severity, tier),
  override: z.optional(z.enum(OVERRIDE_MODES)),
  owner: z.optional(text(100)),
});

const threshold = z.strictObject({
  id,
  field: z.enum(AMOUNTS),
  op: z.enum(['over', 'under']),
  limit: decimal,
  currency: z.nullable(currency),
  site: nullableText,
  role: nullableText,
  paymentMethod: nullableText,
  severity,
});

const price = z.string().check(z.regex(/^\d{1,15}(\.\d{1,6})?$/, 'a number of zero or more such as 12.50'));
const listPrice = z.strictObject({ price, cost: z.optional(price), tolerancePercent: percent });
const rate = z.strictObject({
  base: currency,
  quote: currency,
  rate: z.string().check(z.regex(/^(?=.*[1-9])\d{1,15}(\.\d{1,9})?$/, 'a number above zero such as 7.18')),
  date: z.iso.date(),
  tolerancePercent: percent,
});
const gift = z.strictObject({ skus: names, minSubtotal: z.nullable(decimal), gift: text(200, 1) });

const condition = z.strictObject({
  id,
  name: text(200, 1),
  severity,
  errorType: z.enum(ERROR_TYPES),
  logic: z.unknown().check((context) => {
    const fault = conditionFault(context.value);
    if (fault !== null) context.issues.push({ code: 'custom', message: fault, input: context.value });
  }),
});

const zone = z.strictObject({
  mode: z.enum(['allow', 'exclude']),
  kind: z.enum(['division', 'street', 'compound', 'building', 'keyword', 'radius']),
  names: z.optional(names),
  center: z.optional(z.strictObject({ lat: between(-90, 90), lng: between(-180, 180) })),
  metres: z.optional(z.number().check(z.positive())),
});
const campus = z.strictObject({
  name: text(100, 1),
  from: z.int(),
  to: z.int(),
  roomFrom: z.optional(z.int()),
  roomTo: z.optional(z.int()),
});

const tables = z.strictObject({
  thresholds: z.array(threshold).check(z.refine(distinct, 'an id stands there twice')),
  prices: z.record(z.string().check(z.regex(/.\|[A-Z]{3}$/, 'a product and its currency such as SKU-1|CNY')), listPrice),
  rates: z.array(rate),
  gifts: z.array(gift),
  conditions: z.array(condition).check(z.refine(distinct, 'an id stands there twice')),
});

const auditCount = z.int().check(z.minimum(0), z.maximum(500));
const auditSchema = z.strictObject({
  on: z.boolean(),
  weekdays: z.array(z.int().check(z.minimum(0), z.maximum(6))).check(
    z.minLength(1, 'at least one weekday'),
    z.refine((days) => new Set(days).size === days.length, 'a weekday stands there twice'),
  ),
  hour: z.int().check(z.minimum(0), z.maximum(23)),
  ...{ flagged: auditCount, passed: auditCount, since: time },
});

/** The whole policy. Unknown keys are refused, so that a misspelt setting cannot pass for one that is in force. */
export const policySchema = z.strictObject({
  revision: text(100, 1),
  author: text(100),
  at: time,
  tiers: z.record(severity, tier),
  actionTiers: z.partialRecord(z.enum(ACTION_TYPES), tier),
  rules: z.record(text(100), ruleSettingSchema),
  currency,
  overrides: z.optional(z.partialRecord(tier, z.enum(OVERRIDE_MODES))),
  scopes: z.array(z.strictObject({ site: nullableText, role: nullableText, tiers: z.partialRecord(severity, tier) })),
  mutes: z.array(z.strictObject({ rule: z.string(), until: time.check(z.maximum(LATEST)), why: z.enum(['owner', 'low_yield']) })),
  address: z.strictObject({
    requireRoom: z.optional(z.boolean()),
    zones: z.optional(z.array(zone)),
    campus: z.optional(z.array(campus)),
  }),
  tables,
  incidents: z.optional(incidentSchema),
  staff: z.optional(z.array(z.strictObject({ name: text(100, 1), role: text(100, 1) })).check(z.maxLength(2000))),
  routing: z.optional(routingSchema),
  audit: z.optional(auditSchema),
  sight: z.optional(z.partialRecord(z.enum(PERSON_ROLES), z.array(z.enum(PERSONAL_GROUPS)))),
});

/** One layer holds only what it changes. */
const policyLayerSchema = z.partial(
  z.extend(policySchema, {
    tiers: z.partialRecord(severity, tier),
    tables: z.partial(tables),
    incidents: incidentLayerSchema,
    routing: z.partial(routingSchema),
  }),
);

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] };

/** Reads a whole policy from unknown JSON; names every fault with its path instead of throwing. */
export function parsePolicy(json: unknown): Parsed<Policy> {
  return parsedBy(policySchema, json);
}

/** Reads one layer from unknown JSON. */
export function parseLayer(json: unknown): Parsed<PolicyLayer> {
  return parsedBy(policyLayerSchema, json);
}

function parsedBy<T>(schema: z.ZodMiniType, json: unknown): Parsed<T> {
  const result = schema.safeParse(json, { reportInput: true });
  // What the schema let through has the shape of the type; `exactOptionalPropertyTypes` alone keeps the compiler from seeing it.
  if (result.success) return { ok: true, value: result.data as T };
  return { ok: false, faults: faultsOf(result.error.issues) };
}
