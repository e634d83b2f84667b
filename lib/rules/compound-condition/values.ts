import { AMOUNT_FIELDS, TEXT_FIELDS } from '../../domain/condition';
import type { Money } from '../../domain/money';
import type { RuleInput } from '../../domain/rule';
import { exponentOf } from '../../money/currency';
import { amountOf, textOf } from '../../money/order-amounts';

/** What a condition sees; what the page does not show is absent. */
export type Values = Readonly<Record<string, unknown>>;

/** The order, the moment and the place as plain values. */
export function valuesOf(input: RuleInput): Values {
  const { order } = input;
  const values: Record<string, unknown> = {
    currency: order.currency,
    site: input.site,
    affected: input.affected,
    action: input.action?.type ?? '',
  };
  if (input.role !== null) values.role = input.role;
  for (const type of AMOUNT_FIELDS) {
    const money = amountOf(order, type);
    if (money) values[type] = wholeUnits(money);
    // Present and unreadable is not the same as absent: the text stays, and comparing it as a number will be refused.
    else if (textOf(order, type) !== null) values[type] = textOf(order, type);
  }
  for (const type of TEXT_FIELDS) {
    const text = textOf(order, type);
    if (text !== null) values[type] = text;
  }
  values.hour = Math.floor(((((input.now / 60_000 + input.utcOffsetMinutes) % 1440) + 1440) % 1440) / 60);
  return { ...values, ...lineValues(order.lines) };
}

function lineValues(lines: RuleInput['order']['lines']): Values {
  const plain = lines.map((line) => ({
    sku: line.sku ?? undefined,
    productName: line.productName ?? undefined,
    unitPrice: line.unitPrice ? wholeUnits(line.unitPrice) : undefined,
    quantity: line.quantity ?? undefined,
    lineTotal: line.lineTotal ? wholeUnits(line.lineTotal) : undefined,
    stock: line.stock ?? undefined,
  }));
  const quantities = plain.flatMap((line) => line.quantity ?? []);
  const prices = plain.flatMap((line) => line.unitPrice ?? []);
  return {
    lines: plain,
    lineCount: plain.length,
    ...(quantities.length > 0
      ? { totalQuantity: quantities.reduce((all, n) => all + n, 0), maxQuantity: Math.max(...quantities) }
      : {}),
    ...(prices.length > 0 ? { minUnitPrice: Math.min(...prices), maxUnitPrice: Math.max(...prices) } : {}),
  };
}

function wholeUnits(amount: Money): number {
  return amount.minor / 10 ** exponentOf(amount.currency);
}
