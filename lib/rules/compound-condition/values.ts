import { AMOUNT_FIELDS, TEXT_FIELDS } from '../../domain/condition';
import type { FieldType } from '../../domain/field-type';
import type { Money } from '../../domain/money';
import type { RuleInput } from '../../domain/rule';
import { exponentOf } from '../../money/currency';
import { amountOf, fieldOf, textOf } from '../../money/order-amounts';
import { kilograms } from './weight';

/** What a condition sees; what the page does not show is absent. */
export type Values = Readonly<Record<string, unknown>>;

type Names = ReadonlySet<string>;

/** The order, the moment and the place as plain values, as far as `names` asks for them. */
export function valuesOf(input: RuleInput, names: Names): Values {
  const { order } = input;
  const values: Record<string, unknown> = {
    currency: order.currency,
    site: input.site,
    affected: input.affected,
    action: input.action?.type ?? '',
  };
  if (input.role !== null) values.role = input.role;
  const { amounts, texts } = wantedOf(names);
  for (const type of amounts) {
    const money = amountOf(order, type);
    if (money) values[type] = wholeUnits(money);
    // Present and unreadable is not the same as absent: the text stays, and comparing it as a number will be refused.
    else if (textOf(order, type) !== null) values[type] = textOf(order, type);
  }
  for (const type of texts) {
    const text = textOf(order, type);
    if (text !== null) values[type] = type === 'orderFlag' ? withColour(text) : text;
    // A field for remarks with nothing in it is an answer; a province with nothing in it is none.
    else if (REMARKS.has(type) && order.fields.some((field) => field.type === type && field.role !== 'filter')) values[type] = '';
  }
  const weight = names.has('weight') ? fieldOf(order, 'weight') : null;
  if (weight !== null) values.weight = kilograms(weight.value, weight.label) ?? weight.value;
  if (names.has('hour')) values.hour = Math.floor(((((input.now / 60_000 + input.utcOffsetMinutes) % 1440) + 1440) % 1440) / 60);
  addLines(values, order.lines, names);
  return values;
}

interface Wanted {
  readonly amounts: readonly (typeof AMOUNT_FIELDS)[number][];
  readonly texts: readonly (typeof TEXT_FIELDS)[number][];
}

const knownWanted = new WeakMap<Names, Wanted>();

/** What to read off every order for the same conditions, found once. */
function wantedOf(names: Names): Wanted {
  const known = knownWanted.get(names);
  if (known) return known;
  const asked = {
    amounts: AMOUNT_FIELDS.filter((type) => names.has(type)),
    texts: TEXT_FIELDS.filter((type) => names.has(type)),
  };
  knownWanted.set(names, asked);
  return asked;
}

const REMARKS: ReadonlySet<FieldType> = new Set<FieldType>(['customerNote', 'internalNote', 'couponCode', 'orderFlag']);

/** A flag that is only a picture tells its colour in the page's code, in English; people ask for 红. */
const COLOURS: readonly (readonly [RegExp, string])[] = [
  [/\bred\b/i, '红'],
  [/\borange\b/i, '橙'],
  [/\byellow\b/i, '黄'],
  [/\bgreen\b/i, '绿'],
  [/\bcyan\b/i, '青'],
  [/\bblue\b/i, '蓝'],
  [/\bpurple\b/i, '紫'],
  [/\bpink\b/i, '粉'],
  [/\bgr[ae]y\b/i, '灰'],
];

function withColour(flag: string): string {
  const names = COLOURS.filter(([word, name]) => word.test(flag) && !flag.includes(name)).map(([, name]) => name);
  return [flag, ...names].join(' ');
}

function addLines(values: Record<string, unknown>, lines: RuleInput['order']['lines'], names: Names): void {
  values.lineCount = lines.length;
  if (names.has('lines')) values.lines = lines.map(plainLine);
  const isCounted = names.has('totalQuantity') || names.has('maxQuantity');
  const quantities = isCounted ? lines.flatMap((line) => line.quantity ?? []) : [];
  if (quantities.length > 0) {
    if (names.has('totalQuantity')) values.totalQuantity = quantities.reduce((all, n) => all + n, 0);
    if (names.has('maxQuantity')) values.maxQuantity = Math.max(...quantities);
  }
  // A line without its total leaves the sum open.
  const totals = names.has('linesTotal') ? lines.flatMap((line) => line.lineTotal?.minor ?? []) : [];
  const currency = lines[0]?.lineTotal?.currency;
  if (currency !== undefined && totals.length === lines.length)
    values.linesTotal = wholeUnits({ minor: totals.reduce((all, minor) => all + minor, 0), currency });
  if (!names.has('minUnitPrice') && !names.has('maxUnitPrice')) return;
  const prices = lines.flatMap((line) => (line.unitPrice ? wholeUnits(line.unitPrice) : []));
  if (prices.length === 0) return;
  values.minUnitPrice = Math.min(...prices);
  values.maxUnitPrice = Math.max(...prices);
}

function plainLine(line: RuleInput['order']['lines'][number]): Values {
  return {
    sku: line.sku ?? undefined,
    productName: line.productName ?? undefined,
    unitPrice: line.unitPrice ? wholeUnits(line.unitPrice) : undefined,
    quantity: line.quantity ?? undefined,
    lineTotal: line.lineTotal ? wholeUnits(line.lineTotal) : undefined,
    stock: line.stock ?? undefined,
  };
}

function wholeUnits(amount: Money): number {
  return amount.minor / 10 ** exponentOf(amount.currency);
}
