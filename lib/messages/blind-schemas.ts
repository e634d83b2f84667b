import * as z from 'zod/mini';
import { VERDICTS } from '../domain/review';

/** Schemas of blind review. Strict, with a limit on every text. */
const text = (most: number) => z.string().check(z.maxLength(most));
const share = z.number().check(z.minimum(0), z.maximum(1));
const reviewer = text(100);

export const blindWorkSchema = z.strictObject({ reviewer });
export const blindGiveSchema = z.strictObject({
  itemId: text(100),
  reviewer: reviewer.check(z.minLength(1)),
  verdict: z.enum(VERDICTS),
  note: text(500),
});
export const blindPlanSchema = z.strictObject({
  on: z.boolean(),
  seed: text(100).check(z.minLength(1)),
  sampleShare: share,
  seededShare: share,
  from: z.number(),
  by: reviewer.check(z.minLength(1)),
});
