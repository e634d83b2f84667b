import type { Facts } from '../domain/facts';
import type { LineItem, Order } from '../domain/order';
import { exponentOf } from './currency';
import { fieldOf } from './order-amounts';
import { customerKey, productKey } from './order-keys';
import { isUsualPrice, own, usualPrice } from './usual';

/** Why an order's currency looks wrong, and which one its numbers speak for. */
export interface CurrencyDoubt {
  readonly reason: 'changed' | 'decimals' | 'prices' | 'customer' | 'unheard';
  readonly meant: string | null;
}

/** A shop must have so many orders before a currency that it never used is strange. */
const MIN_ORDERS = 20;
/** Only where customers keep to one currency does a customer's other currency mean something. */
const LOYAL = 0.98;

/** Three rules ask the same question of the same order, one after the other: the last answer is kept. */
let last: {
  readonly order: Order;
  readonly previous: Order | null;
  readonly facts: Facts;
  readonly doubt: CurrencyDoubt | null;
} | null = null;

/** Whether the numbers of this order belong to another currency than it says; null where nothing speaks against it. */
export function doubtCurrency(order: Order, previous: Order | null, facts: Facts): CurrencyDoubt | null {
  if (last?.order === order && last.previous === previous && last.facts === facts) return last.doubt;
  const doubt = findDoubt(order, previous, facts);
  last = { order, previous, facts, doubt };
  return doubt;
}

function findDoubt(order: Order, previous: Order | null, facts: Facts): CurrencyDoubt | null {
  if (previous !== null && previous.currency !== order.currency) return { reason: 'changed', meant: previous.currency };
  if (hasTooManyDecimals(order, facts)) return { reason: 'decimals', meant: null };
  const byPrices = doubtByPrices(order, facts);
  if (byPrices) return byPrices;
  const { currencies, orders } = facts.shop;
  if (orders >= MIN_ORDERS && own(currencies, order.currency) === undefined) {
    return { reason: 'unheard', meant: commonest(currencies) };
  }
  return doubtByCustomer(order, facts);
}

/** 12.50 yen do not exist, and 6.942 euros come from a shop that also sells in dinars. */
function hasTooManyDecimals(order: Order, facts: Facts): boolean {
  const exponent = exponentOf(order.currency);
  const finer = Object.keys(facts.shop.currencies).some((currency) => exponentOf(currency) > Math.max(exponent, 2));
  if (exponent > 0 && !finer) return false;
  return (['orderTotal', 'subtotal'] as const).some((type) => {
    const decimals = /^[^\d.]*\d[\d,]*\.(\d+?)0*[^\d.]*$/.exec(fieldOf(order, type)?.value ?? '')?.[1];
    return decimals !== undefined && decimals !== '0' && decimals.length > exponent && decimals.length <= 3;
  });
}

/** Most lines have a price that is strange in this currency and usual in another one. */
function doubtByPrices(order: Order, facts: Facts): CurrencyDoubt | null {
  const votes: Record<string, number> = {};
  let priced = 0;
  for (const line of order.lines) {
    if (productKey(line) === null || line.unitPrice === null) continue;
    priced += 1;
    for (const currency of betterCurrencies(line, order, facts)) votes[currency] = (votes[currency] ?? 0) + 1;
  }
  const meant = commonest(votes);
  if (meant === null || (votes[meant] ?? 0) * 2 <= priced) return null;
  return customerSpeaksFor(order, facts) ? null : { reason: 'prices', meant };
}

function betterCurrencies(line: LineItem, order: Order, facts: Facts): string[] {
  const { unitPrice } = line;
  const product = productKey(line);
  if (product === null || unitPrice === null) return [];
  const here = usualPrice(facts, product, order.currency);
  if (here && isUsualPrice(here, unitPrice.minor)) return [];
  const seen = (own(facts.shop.prices, product) ?? []).filter(({ currency }) => currency !== order.currency);
  return [...new Set(seen.map(({ currency }) => currency))].filter((currency) => {
    const there = usualPrice(facts, product, currency);
    const minor = unitPrice.minor * 10 ** (exponentOf(currency) - exponentOf(order.currency));
    if (there === null || !isUsualPrice(there, minor)) return false;
    // Never sold in this currency: only the very same number counts, for prices in dollars and euros lie close.
    return here !== null || (tellsCurrencies(facts) && there.seen.some((seen) => seen.minor === minor));
  });
}

/** Some shops ask the same number in every currency; there a number says nothing, nor while too few products are known. */
function tellsCurrencies({ shop }: Facts): boolean {
  const { products, shared } = shop.pricePoints;
  return Object.keys(shop.currencies).length < 2 || (products >= 10 && shared / products < 0.1);
}

/** A product's first sale in a currency that the customer always pays in is no mistake. */
function customerSpeaksFor(order: Order, facts: Facts): boolean {
  const customer = customerKey(order);
  if (customer === null) return false;
  const here = own(facts.shop.customerCurrencies, `${customer}|${order.currency}`) ?? 0;
  const known = order.lines.some((line) => usualPrice(facts, productKey(line) ?? '', order.currency) !== null);
  return here > 0 && !known;
}

function doubtByCustomer(order: Order, facts: Facts): CurrencyDoubt | null {
  const customer = customerKey(order);
  const { customerCurrencies, currencies, loyalCurrency } = facts.shop;
  if (customer === null || loyalCurrency === null || loyalCurrency < LOYAL) return null;
  if (own(customerCurrencies, `${customer}|${order.currency}`)) return null;
  const used = Object.keys(currencies).filter((currency) => own(customerCurrencies, `${customer}|${currency}`));
  const total = used.reduce((all, currency) => all + (own(customerCurrencies, `${customer}|${currency}`) ?? 0), 0);
  const [meant] = used;
  if (used.length !== 1 || meant === undefined || total < 3) return null;
  return order.lines.every((line) => couldBeIn(line, order, meant, facts)) ? { reason: 'customer', meant } : null;
}

/** Prices that are usual here and strange there speak for the currency that the order says. */
function couldBeIn(line: LineItem, order: Order, currency: string, facts: Facts): boolean {
  const { unitPrice } = line;
  const there = usualPrice(facts, productKey(line) ?? '', currency);
  if (there === null || unitPrice === null) return true;
  return isUsualPrice(there, unitPrice.minor * 10 ** (exponentOf(currency) - exponentOf(order.currency)));
}

function commonest(counts: Readonly<Record<string, number>>): string | null {
  return Object.entries(counts).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
