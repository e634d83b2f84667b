import { BitReader, BitWriter, plainCode } from './code';
import { TAG_BITS } from './slip';

/** How long a request may be answered, and how long an answer may be used, in ms. */
export const REQUEST_MS = 15 * 60_000;
export const APPROVAL_MS = 10 * 60_000;
/** Two machines' clocks may differ by this many minutes. */
export const SKEW_MINUTES = 5;

const OFFSET_BITS = 5;
const MAC_BITS = 43;

/** What an answer code says: who approved, how many minutes after the request, and the proof of both. */
export interface AnswerSlip {
  readonly approver: number;
  /** Minutes after the request's own minute, plus `SKEW_MINUTES`. */
  readonly offset: number;
  readonly mac: bigint;
}

/** Twelve letters and two that show a slip. */
export function codeOfAnswer({ approver, offset, mac }: AnswerSlip): string {
  return new BitWriter().add(approver, TAG_BITS).add(offset, OFFSET_BITS).add(mac, MAC_BITS).end();
}

/** Null for a misread code. */
export function answerOfCode(text: string): AnswerSlip | null {
  const reader = BitReader.of(text);
  if (!reader) return null;
  const answer = { approver: reader.take(TAG_BITS), offset: reader.take(OFFSET_BITS), mac: reader.big(MAC_BITS) };
  return reader.isDone ? answer : null;
}

/** What the team's secret signs: this very request, by this approver, at this time. */
export function answerText(requestCode: string, approver: number, offset: number): string {
  return `hedan-approval-1|${plainCode(requestCode)}|${approver}|${offset}`;
}

/** The part of a signature that fits into a code. */
export function shortMac(mac: Uint8Array): bigint {
  const whole = [...mac.subarray(0, 8)].reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return whole >> BigInt(64 - MAC_BITS);
}
