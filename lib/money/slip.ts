/** How a hand slips on numbers. `unit_fen` is 分 for 元; the other names are those of the log. */
export const SLIPS = ['x10', 'div10', 'decimal_lost', 'extra_zero', 'transposition', 'unit_wan', 'unit_fen'] as const;
export type SlipClass = (typeof SLIPS)[number];

export interface Slip {
  readonly class: SlipClass;
  /** Other classes that lead to exactly the same digits: 128.00 → 1280.00 is ten times as well as one zero too many. */
  readonly also: readonly SlipClass[];
}

const WAN = 10_000;

/**
 * Says which slip turns `meant` into `typed`, both in minor units of a currency with `exponent` decimals (0 for
 * quantities). Null where no slip explains the difference exactly; divisions may be rounded to the minor unit.
 */
export function slipBetween(typed: number, meant: number, exponent: number): Slip | null {
  if (typed === meant || typed <= 0 || meant <= 0) return null;
  return byFactor(typed, meant, exponent) ?? byDigits(String(typed), String(meant), exponent);
}

/** The same for amounts that vary from order to order: only the size of the difference can tell. `spread` is ln-wise. */
export function roughSlip(typed: number, meant: number, exponent: number, spread: number): Slip | null {
  if (typed <= 0 || meant <= 0) return null;
  const distance = Math.log(typed / meant);
  const reach = Math.min(0.8, Math.max(0.25, 3 * spread));
  const near = (factor: number) => Math.abs(distance - Math.log(factor)) <= reach;
  // By size alone ten times and one zero too many are the same.
  if (near(10)) return { class: 'x10', also: ['extra_zero'] };
  if (near(0.1)) return slip('div10');
  if (near(100)) return exponent === 2 ? slip('decimal_lost') : slip('extra_zero');
  if (exponent === 3 && near(1000)) return slip('decimal_lost');
  if (near(WAN) || near(1 / WAN)) return slip('unit_wan');
  return near(0.01) ? slip('unit_fen') : null;
}

function byFactor(typed: number, meant: number, exponent: number): Slip | null {
  if (typed === meant * 10) return tenfold(meant, exponent);
  if (exponent > 0 && typed === meant * 10 ** exponent) return slip('decimal_lost');
  if (typed === meant * 100) return slip('extra_zero');
  if (typed === meant * WAN || isShare(typed, meant, WAN)) return slip('unit_wan');
  if (isShare(typed, meant, 10)) return slip('div10');
  return isShare(typed, meant, 100) ? slip('unit_fen') : null;
}

/** What is left of a number must have two figures before rounding can be told from any other small number. */
const LEAST_ROUNDED = 10;

/** Rounded either way: 89.55 ÷ 10 is typed as 8.95 or 8.96. */
function isShare(typed: number, meant: number, factor: number): boolean {
  if (typed >= meant) return false;
  return typed * factor === meant || (typed >= LEAST_ROUNDED && Math.abs(typed - meant / factor) < 1);
}

function tenfold(meant: number, exponent: number): Slip {
  const unit = 10 ** exponent;
  if (meant % unit === 0) return { class: 'extra_zero', also: ['x10'] };
  // 89.50 is often typed and shown as 89.5: without its point that is 895.
  const hasOneDecimal = exponent === 2 && meant % 10 === 0;
  // Fields that set the point themselves take 8955 for 89.55: there one zero too many is ten times.
  return { class: 'x10', also: hasOneDecimal ? ['extra_zero', 'decimal_lost'] : ['extra_zero'] };
}

function byDigits(typed: string, meant: string, exponent: number): Slip | null {
  if (typed.length === meant.length) return isTransposed(typed, meant) ? slip('transposition') : null;
  // 0.72 → 7.02: the zero before the point is a digit like the others, and a zero too many leads there as well.
  const written = meant.padStart(exponent + 1, '0');
  if (written !== meant && written.length === typed.length && isTransposed(typed, written))
    return { class: 'transposition', also: ['extra_zero'] };
  if (typed.length !== meant.length + 1) return null;
  const at = [...typed].findIndex((digit, i) => digit !== meant[i]);
  return typed[at] === '0' && typed.slice(at + 1) === meant.slice(at) ? slip('extra_zero') : null;
}

function isTransposed(typed: string, meant: string): boolean {
  const at = [...typed].findIndex((digit, i) => digit !== meant[i]);
  return typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2);
}

function slip(name: SlipClass): Slip {
  return { class: name, also: [] };
}
