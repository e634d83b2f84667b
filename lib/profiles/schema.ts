import * as z from 'zod/mini';
import { ACTION_TYPES, FIELD_ROLES, FIELD_TYPES, PARTIES } from '../domain/field-type';
import { ANCHOR_KINDS, SUBJECTS } from '../domain/profile';

const text = z.string().check(z.maxLength(200));
const pattern = text.check(z.refine(compiles, { error: 'is not a regular expression' }));
const optionalPattern = z.optional(pattern);
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,60}$/, { error: 'must be lower-case words joined by hyphens' }));

/** How something on a page is found again. */
export const anchorSchema = z.strictObject({
  kind: z.enum(ANCHOR_KINDS),
  label: z.optional(text),
  placeholder: z.optional(text),
  context: z.optional(text),
  heading: z.optional(text),
  columns: z.optional(z.array(text).check(z.maxLength(60))),
  tag: z.optional(text),
  type: z.optional(text),
  namePattern: optionalPattern,
  idPattern: optionalPattern,
  classPattern: optionalPattern,
  labelPattern: optionalPattern,
  hrefPattern: optionalPattern,
  onclickPattern: optionalPattern,
  iconPattern: optionalPattern,
  pathPattern: optionalPattern,
  contextPattern: optionalPattern,
  nth: z.optional(z.int().check(z.nonnegative())),
});

const fieldType = z.enum([...FIELD_TYPES, 'none']);
const actionType = z.enum([...ACTION_TYPES, 'none']);
const note = z.optional(text);

const fieldMapping = z.strictObject({
  anchor: anchorSchema,
  type: fieldType,
  role: z.optional(z.enum(FIELD_ROLES)),
  party: z.optional(z.enum(PARTIES)),
  note,
});
const chooserRule = z.strictObject({
  root: text,
  open: text,
  list: text,
  column: z.optional(text),
  item: text,
  label: z.optional(text),
  roll: z.optional(text),
  clear: z.optional(text),
});
const widgetRule = z.strictObject({
  id,
  root: text,
  shown: text,
  stored: z.optional(text),
  events: z.array(text),
  note,
});
const dialogRule = z.strictObject({ root: text, title: text, question: z.optional(text), buttons: z.optional(text) });

/** A profile of `lib/profiles/<id>/profile.ts`. Checked by tests and when a profile comes from a file. */
export const profileSchema = z.strictObject({
  id,
  name: text,
  version: z.int().check(z.positive()),
  detect: z.strictObject({
    origins: z.optional(z.array(text)),
    pathPattern: optionalPattern,
    titlePattern: optionalPattern,
    classPattern: optionalPattern,
    namePattern: optionalPattern,
    hrefPattern: optionalPattern,
  }),
  subjects: z.optional(z.array(z.strictObject({ pattern, subject: z.enum(SUBJECTS) }))),
  fields: z.optional(z.array(fieldMapping)),
  actions: z.optional(z.array(z.strictObject({ anchor: anchorSchema, action: actionType, note }))),
});

/** What `lib/profiles/<id>/kit.ts` exports. Checked by tests. */
export const kitSchema = z.strictObject({
  widgets: z.array(widgetRule),
  dialogs: z.array(dialogRule),
  choosers: z.array(chooserRule),
});

const correction = z
  .strictObject({
    id,
    path: text,
    anchor: anchorSchema,
    field: z.optional(fieldType),
    role: z.optional(z.enum(FIELD_ROLES)),
    party: z.optional(z.enum(PARTIES)),
    action: z.optional(actionType),
    before: text,
  })
  .check(
    z.refine((one) => (one.field === undefined) !== (one.action === undefined), {
      error: 'must name a field or an action, not both',
    }),
  );

/** A site's corrections, as a file. */
export const localProfileSchema = z.strictObject({
  format: z.literal('hedan-corrections', { error: 'is not a file of corrections' }),
  version: z.literal(1, { error: 'is a version that this release cannot read' }),
  origin: text.check(z.regex(/^https?:\/\/[^/\s]+$/, { error: 'must be an origin such as https://shop.example' })),
  corrections: z.array(correction).check(z.maxLength(2000)),
});

function compiles(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}
