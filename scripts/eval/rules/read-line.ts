import { fromDecimal } from '../../../lib/money/arithmetic';
import type { PlainOrder } from '../../../lib/policy/plain-order';

/** One line of the stream, as far as it could be read. */
interface StreamLine {
  readonly id: unknown;
  readonly history: readonly PlainOrder[] | null;
  readonly order: PlainOrder | null;
  readonly previous: PlainOrder | null;
  /** What cannot be read, each with its place; values named here count as missing. */
  readonly faults: readonly string[];
}

const AMOUNTS = ['subtotal', 'discount', 'shippingFee', 'tax', 'orderTotal', 'refundAmount'] as const;

/** Reads one line; never throws. A line without anything to judge has neither history nor order, and says why. */
export function readLine(text: string): StreamLine {
  const nothing = { id: idIn(text), history: null, order: null, previous: null };
  let json: unknown;
  try {
    // Some programs begin their files with a byte order mark.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ...nothing, faults: [error instanceof Error ? error.message : String(error)] };
  }
  if (!isRecord(json)) return { ...nothing, faults: ['not an object'] };
  const faults: string[] = [];
  const take = (value: unknown, path: string) => readOrder(value, path, faults);
  const { id = null, history, order, previous } = json;
  const past = Array.isArray(history) ? history.flatMap((one, i) => take(one, `history[${i}]`) ?? []) : null;
  if (past === null && order === undefined) faults.push('neither "order" nor "history"');
  if (history !== undefined && past === null) faults.push('history: not a list');
  if (order !== undefined && id === null) faults.push('no "id"');
  const now = order === undefined ? null : take(order, 'order');
  const before = previous === undefined || previous === null ? null : take(previous, 'previous');
  return { id, history: past, order: now, previous: before, faults };
}

function readOrder(value: unknown, path: string, faults: string[]): PlainOrder | null {
  if (!isRecord(value)) {
    faults.push(`${path}: not an object`);
    return null;
  }
  const { lines } = value;
  const currency = typeof value.currency === 'string' ? value.currency.trim().toUpperCase() : '';
  if (!/^[A-Z]{3}$/.test(currency)) {
    faults.push(`${path}.currency: not an ISO 4217 code`);
    return null;
  }
  if (lines !== undefined && lines !== null && !Array.isArray(lines)) faults.push(`${path}.lines: not a list`);
  for (const name of AMOUNTS) checkAmount(value[name], currency, `${path}.${name}`, faults);
  const kept = (Array.isArray(lines) ? lines : []).filter((line, i) => isLine(line, currency, `${path}.lines[${i}]`, faults));
  return { ...value, currency, lines: kept };
}

function isLine(line: unknown, currency: string, path: string, faults: string[]): boolean {
  if (!isRecord(line)) {
    faults.push(`${path}: not an object`);
    return false;
  }
  checkAmount(line.unitPrice, currency, `${path}.unitPrice`, faults);
  checkAmount(line.lineTotal, currency, `${path}.lineTotal`, faults);
  const { quantity } = line;
  const isCount = quantity === undefined || quantity === null || (quantity !== '' && Number.isFinite(Number(quantity)));
  if (!isCount) faults.push(`${path}.quantity: not a number`);
  return true;
}

function checkAmount(value: unknown, currency: string, path: string, faults: string[]): void {
  if (value === undefined || value === null || value === '') return;
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !/^\s*[+-]?\d+(\.\d+)?\s*$/.test(text)) faults.push(`${path}: not a decimal`);
  else if (fromDecimal(text.trim(), currency) === null) faults.push(`${path}: more digits than ${currency} has`);
}

/** The id of a line that is no JSON, so that whoever asked can tell which one it was. */
function idIn(text: string): string | null {
  return /"id"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
