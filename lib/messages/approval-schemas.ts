import * as z from 'zod/mini';
import { PERSON_ROLES } from '../domain/approval';
import { ACTION_TYPES, FIELD_TYPES } from '../domain/field-type';
import { TIERS } from '../domain/finding';
import { OUTCOMES, REASONS } from '../domain/prompt';
import { logEventSchema } from './schemas';

/** Schemas of two-person approval and of questions that moved to a window. Strict, with a limit on every text. */
const text = (most: number) => z.string().check(z.maxLength(most));
const change = z.strictObject({
  type: z.nullable(z.enum(FIELD_TYPES)),
  label: text(2_000),
  before: text(1_100_000),
  after: text(1_100_000),
});
const pin = text(40);
const code = text(200);
const id = text(100);

/** A prompt on its way to the background: what is signed is strict; findings are drawn as text only and stay loose. */
const prompt = z.strictObject({
  id,
  tier: z.enum(TIERS),
  action: z.enum(ACTION_TYPES),
  actionLabel: text(2_000),
  site: text(300),
  orderNo: z.nullable(text(500)),
  amount: text(500),
  affected: z.int(),
  changes: z.array(change).check(z.maxLength(500)),
  findings: z.array(z.looseObject({ rule: id })).check(z.maxLength(200)),
  challenge: z.nullable(z.looseObject({ answer: text(100) })),
  delayMs: z.number(),
  override: text(40),
  values: text(100),
});

export const promptSchema = z.strictObject({ prompt });
export const promptIdSchema = z.strictObject({ promptId: id });
export const pinSchema = z.strictObject({ promptId: id, personId: id, pin });
export const codeSchema = z.strictObject({ promptId: id, code });
export const slipSchema = z.strictObject({ code });
export const slipAnswerSchema = z.strictObject({ code, personId: id, pin });

const voucher = z.nullable(z.strictObject({ personId: id, pin }));
export const countersignSchema = z.strictObject({
  by: z.strictObject({ personId: id, pin }),
  about: z.strictObject({ id, requester: text(100), orderNo: z.nullable(text(500)) }),
});
export const personSaveSchema = z.strictObject({
  draft: z.strictObject({ id: z.nullable(id), name: text(200), role: z.enum(PERSON_ROLES), pin: z.nullable(pin) }),
  by: voucher,
});
/** What moves with a person stays below what the log writes in one transaction. */
export const personRemoveSchema = z.strictObject({ id, by: voucher, handOver: z.array(logEventSchema).check(z.maxLength(900)) });
export const teamCreateSchema = z.strictObject({ by: voucher });
export const teamJoinSchema = z.strictObject({ code, by: voucher });

/** On the line of an open prompt; anything else on it means that it was answered. */
export const attendSchema = z.strictObject({
  prompt: z.strictObject({ promptId: id, flagId: id, orderNo: z.nullable(text(500)), site: text(300), clerk: text(100) }),
});

/** Places in a prompt: what is written stands there, not here. */
const repairAsk = z.strictObject({
  promptId: id,
  finding: z.int().check(z.minimum(0), z.maximum(200)),
  choice: z.int().check(z.minimum(0), z.maximum(20)),
  undo: z.boolean(),
});
export const fixAskSchema = z.strictObject({ frameId: z.int(), ask: repairAsk });
export const windowFixSchema = z.strictObject({ ask: repairAsk });

export const windowAnswerSchema = z.strictObject({
  promptId: id,
  decision: z.strictObject({
    promptId: id,
    outcome: z.enum(OUTCOMES),
    reason: z.nullable(z.enum(REASONS)),
    note: text(500),
    falsePositives: z.array(id).check(z.maxLength(200)),
    fixed: z.array(z.int()).check(z.maxLength(0)),
    dwellMs: z.number(),
    approver: z.nullable(text(100)),
  }),
});
