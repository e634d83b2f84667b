import type { ListPrice } from '../domain/policy';
import { fromDecimal } from '../money/arithmetic';
import { csvRows } from './csv-lines';
import { parseLayer } from './schema';

export interface PriceRow {
  /** Line of the file, from 1, the heading included. */
  readonly line: number;
  /** `sku|currency`. */
  readonly key: string;
  readonly price: ListPrice;
}

export interface BadPriceRow {
  readonly line: number;
  readonly text: string;
  readonly reason: PriceFault;
}
/** Keys of the policy's messages. */
export type PriceFault = 'no_sku' | 'bad_currency' | 'bad_price' | 'bad_cost' | 'bad_tolerance' | 'twice' | 'columns';

export interface PriceList {
  readonly good: readonly PriceRow[];
  readonly bad: readonly BadPriceRow[];
}

const NAMES: Readonly<Record<string, 'sku' | 'currency' | 'price' | 'cost' | 'tolerance'>> = {
  ...{ sku: 'sku', 编码: 'sku', 商品编码: 'sku', 货号: 'sku', 'sku 编码': 'sku', currency: 'currency', 币种: 'currency' },
  ...{
    price: 'price',
    价格: 'price',
    单价: 'price',
    标价: 'price',
    销售价: 'price',
    售价: 'price',
    零售价: 'price',
    'unit price': 'price',
    cost: 'cost',
    成本: 'cost',
    底价: 'cost',
  },
  ...{
    tolerance: 'tolerance',
    tolerancepercent: 'tolerance',
    'tolerance %': 'tolerance',
    '允许偏差%': 'tolerance',
    允许偏差: 'tolerance',
  },
};
type Cells = Readonly<Partial<Record<'sku' | 'currency' | 'price' | 'cost' | 'tolerance', string>>>;

/**
 * Reads a price list as CSV (comma, semicolon or tab; a heading in Chinese or English). Bad rows are told apart by line
 * and reason and never spoil the good ones. `currency` stands in where the list has no such column or cell.
 */
export function readPriceList(csv: string, currency: string): PriceList {
  const [head, ...rows] = csvRows(csv);
  const columns = (head?.cells ?? []).map((name) => NAMES[headingOf(name)]);
  if (!columns.includes('sku') || !columns.includes('price'))
    return { good: [], bad: [{ line: head?.line ?? 1, text: (head?.cells ?? []).join(','), reason: 'columns' }] };
  const good = new Map<string, PriceRow>();
  const bad: BadPriceRow[] = [];
  for (const { cells: row, line } of rows) {
    const cells: Cells = Object.fromEntries(columns.flatMap((name, at) => (name ? [[name, (row[at] ?? '').trim()]] : [])));
    const read = readRow(cells, currency, line);
    const reason = typeof read === 'string' ? read : good.has(read.key) ? 'twice' : null;
    if (reason !== null) bad.push({ line, text: row.join(','), reason });
    else if (typeof read !== 'string') good.set(read.key, read);
  }
  return { good: [...good.values()], bad };
}

function readRow(cells: Cells, standard: string, line: number): PriceRow | PriceFault {
  const currency = (cells.currency || standard).toUpperCase();
  if (!cells.sku) return 'no_sku';
  if (!/^[A-Z]{3}$/.test(currency)) return 'bad_currency';
  const tolerancePercent = cells.tolerance ? Number(cells.tolerance.replace(/%$/, '')) : 0;
  if (!Number.isFinite(tolerancePercent) || tolerancePercent < 0) return 'bad_tolerance';
  if (!isAmount(cells.price, currency)) return 'bad_price';
  if (cells.cost && !isAmount(cells.cost, currency)) return 'bad_cost';
  const price = { price: plain(cells.price), tolerancePercent, ...(cells.cost ? { cost: plain(cells.cost) } : {}) };
  const key = `${cells.sku}|${currency}`;
  // The policy's own schema has the last word: what it would refuse is never offered.
  return parseLayer({ tables: { prices: { [key]: price } } }).ok ? { line, key, price } : 'bad_price';
}

/** 单价（元） and "Price (CNY)" are headings of prices: what stands in brackets is the unit. */
function headingOf(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\([^)]*\)\s*$/, '')
    .trim()
    .toLowerCase();
}

/** A price that the currency can hold: no yen have decimals. */
function isAmount(text: string | undefined, currency: string): text is string {
  return text !== undefined && /^\d{1,15}(\.\d{1,6})?$/.test(plain(text)) && fromDecimal(plain(text), currency) !== null;
}

/** Thousands are grouped by commas in many lists. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^[¥$€£₩]\s*|\s*(?:元|圆)$/g, '')
    .replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '');
}
