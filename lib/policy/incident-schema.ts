import { z } from 'zod/mini';
import { ERROR_TYPES, SEVERITIES } from '../domain/finding';
import { DEADLINE_KINDS, TELL_CHANNELS } from '../domain/incident';
import { PLACEHOLDERS, unknownPlaceholders } from '../domain/placeholder';
import { REVIEW_QUEUES } from '../domain/review';

const text = (longest: number, shortest = 0) => z.string().check(z.minLength(shortest), z.maxLength(longest));
const names = z.array(text(200, 1)).check(z.maxLength(200));
const amount = z.string().check(z.regex(/^\d{1,15}(\.\d{1,6})?$/, 'an amount that is not negative, such as 500 or 99.50'));
const length = z.int().check(z.minimum(0), z.maximum(366 * 86_400_000));
const percent = z.number().check(z.minimum(0), z.maximum(1000));
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'));
const severity = z.enum(SEVERITIES);

const level = z.strictObject({
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  errorTypes: z.nullable(z.array(z.enum(ERROR_TYPES))),
  severities: z.nullable(z.array(severity)),
  minAmount: z.nullable(amount),
  minOrders: z.nullable(z.int().check(z.minimum(1))),
});
const levels = z.array(level).check(
  z.maxLength(100),
  z.refine((rows) => {
    const last = rows.at(-1);
    return last !== undefined && [last.errorTypes, last.severities, last.minAmount, last.minOrders].every((one) => one === null);
  }, 'the last row must fit everything, or something would be left without a level'),
);

const deadline = z
  .strictObject({ dueMs: length.check(z.minimum(60_000)), escalateMs: length })
  .check(z.refine(({ dueMs, escalateMs }) => escalateMs >= dueMs, 'the alarm cannot come before the deadline'));

const step = z.strictObject({ id, percent, withinMs: length });
const compensationShape = {
  sharePercent: z.record(severity, percent),
  tierFactors: z
    .record(text(60, 1), z.number().check(z.positive(), z.maximum(100)))
    .check(
      z.refine((factors) => Object.hasOwn(factors, 'normal'), 'the tier "normal" is missing: every customer has at least it'),
    ),
  delayStepMs: length.check(z.minimum(60_000)),
  growthPercentPerStep: percent,
  floor: amount,
  ceiling: amount,
  budgetPerDay: amount,
  secondPersonOver: amount,
  ladder: z.array(step).check(z.maxLength(20)),
};

interface Bounds {
  readonly floor?: string | undefined;
  readonly ceiling?: string | undefined;
}
const isInOrder = ({ floor, ceiling }: Bounds) =>
  floor === undefined || ceiling === undefined || Number(floor) <= Number(ceiling);
const OUT_OF_ORDER = 'the floor is above the ceiling';

const template = z
  .strictObject({
    id,
    name: text(200, 1),
    locale: z.enum(['zh-CN', 'en']),
    channels: z.array(z.enum(TELL_CHANNELS)).check(z.minLength(1)),
    subject: text(500),
    text: text(5000, 1),
  })
  .check((context) => {
    const unknown = unknownPlaceholders(context.value);
    if (unknown.length === 0) return;
    const message = `unknown placeholder {${unknown.join('}, {')}}; there are {${PLACEHOLDERS.join('}, {')}}`;
    context.issues.push({ code: 'custom', message, input: context.value, path: ['text'] });
  });
const templates = z.array(template).check(z.maxLength(200));

/** How incidents are met, whole. */
export const incidentSchema = z.strictObject({
  levels,
  deadlines: z.record(z.enum(DEADLINE_KINDS), deadline),
  compensation: z.strictObject(compensationShape).check(z.refine(isInOrder, OUT_OF_ORDER)),
  templates,
});

/** What one layer changes of it. */
export const incidentLayerSchema = z.strictObject({
  levels: z.optional(levels),
  deadlines: z.optional(z.partialRecord(z.enum(DEADLINE_KINDS), deadline)),
  compensation: z.optional(
    z
      .partial(z.strictObject({ ...compensationShape, sharePercent: z.partialRecord(severity, percent) }))
      .check(z.refine(isInOrder, OUT_OF_ORDER)),
  ),
  templates: z.optional(templates),
});

/** Who looks after which kind of mistake. */
export const routingSchema = z.strictObject({
  queueOf: z.partialRecord(z.enum(ERROR_TYPES), z.enum(REVIEW_QUEUES)),
  owners: z.partialRecord(z.enum(REVIEW_QUEUES), z.strictObject({ people: names, roles: names })),
});
