import * as z from 'zod/mini';
import { ACTION_TYPES, FIELD_TYPES } from '../domain/field-type';

/** Schemas of freezing orders. `until` in ms UTC; `by` is who did it. */
const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const time = z.number().check(z.nonnegative());
const by = z.string().check(z.maxLength(100));
/** Origin of the panel; empty: wherever the order appears. */
const site = z._default(z.string().check(z.maxLength(300)), '');

const channel = z.optional(z.strictObject({ action: z.nullable(z.enum(ACTION_TYPES)), payment: z.nullable(text(100)) }));
/** Empty where a whole channel is meant. */
const orderNo = z.string().check(z.maxLength(200));
const isOneOf = z.refine<{ readonly orderNo: string; readonly channel?: unknown }>(
  (key) => (key.orderNo === '') === (key.channel !== undefined),
);

const incident = { incidentId: text(100), title: z._default(z.string().check(z.maxLength(300)), '') };
export const freezeSchema = z.strictObject({ orderNo, site, channel, ...incident, until: time, by }).check(isOneOf);
export const unlockSchema = z.strictObject({ orderNo: text(200), site, field: z.enum(FIELD_TYPES), until: time, by });
export const unfreezeSchema = z.strictObject({ orderNo, site, channel, by }).check(isOneOf);
const known = z.nullable(z.string().check(z.maxLength(300)));
export const relatedSchema = z.strictObject({
  site: z.string().check(z.maxLength(300)),
  orderNo: known,
  customer: known,
  skus: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(200)),
});
