import * as z from 'zod/mini';
import { EVENT_TYPES, isEventType, isPageEvent } from '../domain/event-types';
import { ACTION_TYPES } from '../domain/field-type';
import { OWN_LAYERS, REVISION_KINDS } from '../domain/policy-revision';
import { REASONS } from '../domain/prompt';

/** Schemas of what the background takes. Unknown keys are refused; texts have a limit, so that no page can fill the disk. */
const text = (most: number) => z.string().check(z.maxLength(most));
const nullableText = (most: number) => z.nullable(text(most));

export const logEventSchema = z.strictObject({
  v: z.literal(1),
  id: text(100).check(z.minLength(8)),
  type: z.enum(EVENT_TYPES as [string, ...string[]]),
  source: text(100),
  counter: z.int().check(z.nonnegative()),
  at: z.number(),
  site: text(300),
  clerk: text(100),
  orderNo: nullableText(200),
  body: z.record(text(60), z.json()),
  personal: z.record(text(300), text(20_000)),
});

export const logAppendSchema = z.strictObject({ events: z.array(logEventSchema).check(z.maxLength(500)) });

/** The same from a content script, which may only tell what pages see. */
export const pageEventSchema = logEventSchema.check(
  z.refine(({ type }) => isEventType(type) && isPageEvent(type), 'not for pages to say'),
);
export const pageAppendSchema = z.strictObject({ events: z.array(pageEventSchema).check(z.maxLength(500)) });

export const grantSchema = z.strictObject({
  grant: z.strictObject({
    id: text(100),
    site: text(300),
    action: z.enum(ACTION_TYPES),
    orderNo: nullableText(200),
    values: text(64),
    expires: z.number(),
  }),
});

export const overrideAddSchema = z.strictObject({
  site: text(300),
  overrides: z
    .array(
      z.strictObject({
        rule: text(100),
        version: z.int(),
        orderNo: text(200),
        valueHash: text(64),
        reason: z.nullable(z.enum(REASONS)),
        expires: z.number(),
      }),
    )
    .check(z.maxLength(100)),
});

export const openerSchema = z.strictObject({ key: text(64) });
export const badgeSchema = z.strictObject({
  count: z.int().check(z.nonnegative()),
  orderPage: z.boolean(),
  gap: z.nullable(text(40)),
});
const sum = z.int().check(z.nonnegative(), z.maximum(1_000_000));
export const checkSumsSchema = z.strictObject({
  policyRevision: text(100),
  orders: sum,
  rules: z.record(text(200), z.strictObject({ ran: sum, flagged: sum, watched: sum })),
});
/** The document itself is read by the policy's own schema, which names every fault. */
export const policyChangeSchema = z.strictObject({
  layer: z.enum(OWN_LAYERS),
  document: z.record(text(60), z.json()),
  author: text(100).check(z.minLength(1)),
  note: text(2000),
  kind: z.enum(REVISION_KINDS),
  waivers: z.array(z.strictObject({ rule: text(200), by: text(100), reason: text(2000) })).check(z.maxLength(200)),
});
export const nothingSchema = z.strictObject({});
/** The city whose towns a page needs, by official names. */
export const cityOfTownsSchema = z.strictObject({ province: text(20), city: text(20) });
/** A prompt on its way to another frame of the same tab: it is drawn as text only, so its inside stays loose. */
export const promptRemoteSchema = z.strictObject({ prompt: z.looseObject({ id: text(100), tier: text(20) }) });
export const siteSetSchema = z.strictObject({ origin: text(300), on: z.boolean() });
export const tabSchema = z.strictObject({ tabId: z.int() });
export const siteSchema = z.strictObject({ site: text(300) });
export const factsSchema = z.strictObject({
  site: text(300),
  orderNos: z.array(text(500)).check(z.maxLength(600)),
  customers: z.array(text(500)).check(z.maxLength(600)),
  skus: z.array(text(500)).check(z.maxLength(1_200)),
});
const actionKind = z.union([z.enum(ACTION_TYPES), z.literal('*')]);
export const ticketSchema = z.strictObject({
  kind: actionKind,
  note: text(2_000),
  by: text(100),
  count: z.int().check(z.minimum(1), z.maximum(500)),
});
export const breakerSchema = z.strictObject({
  kind: actionKind,
  to: z.enum(['open', 'half_open', 'closed']),
  why: text(500),
  by: text(100).check(z.minLength(1)),
});
export const nonceSchema = z.strictObject({ nonce: z.uuid() });

export const teachRequestSchema = z.union([
  z.strictObject({ kind: z.literal('wrong'), ref: text(60) }),
  z.strictObject({ kind: z.literal('missing') }),
]);
export const teachStartSchema = z.strictObject({ tabId: z.int(), request: teachRequestSchema });
/** The correction itself is checked with the site's whole document, before anything is stored. */
export const teachSaveSchema = z.strictObject({ site: text(300), correction: z.nullable(z.record(text(40), z.json())) });
export const fillPlanSchema = z.strictObject({ tabId: z.int(), text: text(20_000) });
export const fillIdSchema = z.strictObject({ tabId: z.int(), id: z.uuid() });

/** A file that one of our own pages holds: only a blob address of our own origin is ever saved. */
export const fileSaveSchema = z.strictObject({
  url: text(300).check(z.regex(/^blob:(?:chrome|moz)-extension:\/\//)),
  name: text(300).check(z.minLength(1)),
});
const count = z.int().check(z.nonnegative());
export const dailyMadeSchema = z.strictObject({
  day: text(10),
  format: text(40),
  fileName: text(300),
  rows: count,
  missing: count,
});
export const dailyFailedSchema = z.strictObject({ day: text(10), format: text(40), why: text(500) });
