import { AMOUNT_FIELDS, TEXT_FIELDS } from '../../domain/condition';
import type { RuleInput } from '../../domain/rule';
import { toDecimal } from '../../money/arithmetic';
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
    if (money) values[type] = Number(toDecimal(money));
    // Present and unreadable is not the same as absent: the text stays, and comparing it as a number will be refused.
    else if (textOf(order, type) !== null) values[type] = textOf(order, type);
  }
  for (const type of TEXT_FIELDS) {
    const text = textOf(order, type);
    if (text !== null) values[type] = text;
  }
  values.hour = new Date(input.now + input.utcOffsetMinutes * 60_000).getUTCHours();
  return { ...values, ...lineValues(order.lines) };
}

function lineValues(lines: RuleInput['order']['lines']): Values {
  const plain = lines.map((line) => ({
    sku: line.sku ?? undefined,
    productName: line.productName ?? undefined,
    unitPrice: line.unitPrice ? Number(toDecimal(line.unitPrice)) : undefined,
    quantity: line.quantity ?? undefined,
    lineTotal: line.lineTotal ? Number(toDecimal(line.lineTotal)) : undefined,
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
