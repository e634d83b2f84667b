import type { FieldType } from '../domain/field-type';
import { MONEY_TYPES } from '../domain/field-type';
import type { Order, RecognisedAction } from '../domain/order';
import type { Challenge, Change } from '../domain/prompt';
import { fieldOf, textOf } from '../money/order-amounts';
import { seededRandom, shuffled } from './random';

/** More than this is typing for its own sake. */
const MAX_LENGTH = 6;
/** No page has a label for it; the pipeline knows no language, so it says it in both. */
const AFFECTED = '单数 (orders)';
const ROOM_TYPES: ReadonlySet<FieldType | null> = new Set<FieldType | null>(['addressFull', 'street', 'addressLine2']);

/** A short piece of the new value, with what it is about and what it could be mistaken for. */
interface Candidate {
  readonly about: string;
  readonly subject: Challenge['subject'];
  readonly answer: string;
  readonly before: string;
}

/**
 * What the clerk must touch to go on: a piece of what this save changes, to be retyped or picked among three. Which
 * piece and which way vary with the seed, so that the hand cannot learn it. Null when nothing on the page can be asked for.
 */
export function buildChallenge(
  changes: readonly Change[],
  order: Order,
  action: RecognisedAction,
  affected: number,
  seed: string,
): Challenge | null {
  const random = seededRandom(seed);
  const changed = changes.flatMap(fromChange);
  // Where nothing but zeros was put in, the order says what is at stake.
  const candidates = changed.length > 0 ? changed : fromOrder(order, action, affected);
  const chosen = candidates[Math.floor(random() * candidates.length)];
  if (!chosen) return null;
  const { about, subject, answer } = chosen;
  const options = shuffled([answer, ...wrongAnswers(chosen, random)], random);
  const canPick = options.length === 3;
  return { mode: canPick && random() < 0.4 ? 'pick' : 'retype', about, subject, answer, options: canPick ? options : [] };
}

function fromChange(change: Change): Candidate[] {
  if (change.type === null) return [];
  const piece = pieceOf(change.type, change.after);
  if (piece === null) return [];
  return [
    {
      about: change.label || change.type,
      subject: change.type,
      answer: piece,
      before: pieceOf(change.type, change.before) ?? '',
    },
  ];
}

/** Where nothing is edited, the action itself has a number: the refund, the orders touched, the amount of what goes. */
function fromOrder(order: Order, action: RecognisedAction, affected: number): Candidate[] {
  const ask = (type: FieldType): Candidate[] => {
    const answer = pieceOf(type, textOf(order, type) ?? '');
    return answer === null ? [] : [{ about: fieldOf(order, type)?.label || type, subject: type, answer, before: '' }];
  };
  if (affected > 1) return [{ about: AFFECTED, subject: 'affected', answer: String(affected).slice(0, MAX_LENGTH), before: '' }];
  const refund = action.type === 'refund' ? ask('refundAmount') : [];
  if (refund.length > 0) return refund;
  const amounts = ask('orderTotal');
  if (amounts.length > 0) return amounts;
  const rest = [...ask('subtotal'), ...ask('phone'), ...ask('addressFull'), ...ask('quantity')];
  return rest.length > 0 ? rest : tailOf(order.orderNo ?? action.orderNo);
}

/** Last resort on pages that show nothing but a number: its last four digits. */
function tailOf(orderNo: string | null): Candidate[] {
  const digits = orderNo?.replace(/\D/g, '') ?? '';
  return digits.length < 4 ? [] : [{ about: 'No.', subject: 'orderNo', answer: digits.slice(-4), before: '' }];
}

function pieceOf(type: FieldType, text: string): string | null {
  const plain = text.normalize('NFKC');
  if (MONEY_TYPES.has(type)) return amountPiece(plain);
  if (type === 'phone') return plain.replace(/\D/g, '').slice(-4) || null;
  if (type === 'quantity') return nonZero(/\d{1,6}/.exec(plain)?.[0]);
  if (type === 'postcode') return /\d{1,6}/.exec(plain)?.[0] ?? null;
  // The last number of an address is the room, the house or the building: what parcels go wrong by.
  if (ROOM_TYPES.has(type)) return plain.match(/\d{1,6}(?!\d)/g)?.at(-1) ?? (plain.replace(/\s/g, '').slice(-4) || null);
  if (type === 'recipientName') return plain.trim().slice(0, MAX_LENGTH) || null;
  return null;
}

/** Nobody looks again to type a zero, and a zero is no piece that could be mistaken for another. */
function nonZero(digits: string | undefined): string | null {
  return digits === undefined || Number(digits) === 0 ? null : digits;
}

/** The whole amount where it is short enough, its digits before the decimals otherwise. */
function amountPiece(text: string): string | null {
  const digits = nonZero(/\d[\d,]*(\.\d+)?/.exec(text)?.[0].replace(/,/g, ''));
  if (digits === null) return null;
  const short = digits.replace(/\.0+$/, '');
  return short.length <= MAX_LENGTH ? short : nonZero((short.split('.')[0] ?? '').slice(-MAX_LENGTH));
}

/** Two answers that look right to somebody who did not look: the old value first, then slips of the new one. */
function wrongAnswers(candidate: Candidate, random: () => number): string[] {
  const { answer, before } = candidate;
  const slips = new Set<string>();
  if (before !== '' && before !== answer) slips.add(before);
  for (let i = 0; i + 1 < answer.length; i++) {
    slips.add(answer.slice(0, i) + (answer[i + 1] ?? '') + (answer[i] ?? '') + answer.slice(i + 2));
  }
  for (const step of [1, 2, 3]) {
    slips.add(answer.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + step) % 10)));
  }
  slips.delete(answer);
  const [first, ...rest] = [...slips];
  if (first === undefined || rest.length === 0) return [];
  return [first, rest[Math.floor(random() * rest.length)] ?? first];
}
