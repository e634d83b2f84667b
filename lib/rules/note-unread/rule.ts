import type { FieldType } from '../../domain/field-type';
import type { Order } from '../../domain/order';
import type { Rule, RuleResult } from '../../domain/rule';
import { fieldOf, textOf } from '../../money/order-amounts';

/** A request in the note, and how the order would show that somebody acted on it. */
interface Request {
  readonly key: string;
  readonly asks: RegExp;
  isDone(order: Order, match: RegExpExecArray): boolean;
}

const REQUESTS: readonly Request[] = [
  {
    key: 'phone',
    asks: /(?:改|换|联系|打|新)[^\d]{0,8}(1[3-9]\d{9})(?!\d)/,
    isDone: (order, match) => digits(order, 'phone').includes(match[1] ?? ''),
  },
  {
    key: 'address',
    asks: /(?:地址(?:改|换)(?:成|为|到)?|改(?:寄|送|发)到?|送到|寄到)[:： ]?([^\s,，。;；]{4,40}\d[^\s,，。;；]{0,20})/,
    isDone: (order, match) => tailOf(match[1] ?? '').every((number) => addressText(order).includes(number)),
  },
  {
    key: 'address',
    asks: /(?:change|update|correct|ship|send|deliver)\b[^.;\n]{0,30}?\bto:? (\d{1,6}[a-z]? [^,.;\n]{4,40})/i,
    isDone: (order, match) => tailOf(match[1] ?? '').every((number) => addressText(order).includes(number)),
  },
  {
    key: 'quantity',
    // 需要5个小礼袋 asks for something beside the goods.
    asks: /(?<!需)(?:一共|总共|改成|要)\s?(\d{1,3}|[一二两三四五六七八九十])\s?(?:件|个|盒|瓶|份|箱|包|双|条)(?!装|\p{L}{0,3}(?:礼|赠|袋|纸|杯|勺|筷|卡|发票))/u,
    isDone: (order, match) => hasQuantity(order, countOf(match[1] ?? '')),
  },
  {
    key: 'cancel',
    // The order itself, and not its wrapping, a colour, or what was settled before.
    asks: /取消(?:此|这个|该)?订单|订单取消|(?:^|[,，.。;；!！\s]|订单|整单|全部|都)(?:我|这单|这个单)?不想?要了|(?<!申)请退款|(?<!上次|之前|已经|已)申请退款(?!已|成功|完成|过)|cancel (?:the|my|this) order|please cancel(?: (?:it|this|(?:the |my |this )?order))?\s*(?:$|[.,!;])/i,
    isDone: (order) => /取消|关闭|退款|cancel|refund|closed/i.test(textOf(order, 'orderStatus') ?? ''),
  },
];

const rule: Rule = {
  id: 'note-unread',
  version: 2,
  errorType: 'note_unread',
  severity: 'medium',
  needs: ['customerNote'],
  when: ['edit', 'list'],
  params: {},
  check({ order }): readonly RuleResult[] {
    const note = (textOf(order, 'customerNote') ?? '').slice(0, 500).normalize('NFKC');
    const found = REQUESTS.flatMap((request): RuleResult[] => {
      const match = request.asks.exec(note);
      if (!match || request.isDone(order, match)) return [];
      return [toResult(request.key, match[0], order)];
    });
    return found.length > 0 ? found : [{ verdict: 'pass', messageKey: 'pass' }];
  },
};
export default rule;

function toResult(key: string, words: string, order: Order): RuleResult {
  const at: { field: FieldType; ref: string } = {
    field: 'customerNote',
    ref: fieldOf(order, 'customerNote')?.ref ?? 'customerNote',
  };
  return {
    verdict: 'flag',
    class: key,
    messageKey: `flag.${key}`,
    data: { words },
    ...at,
    conditions: [{ key: 'note', actual: words, expected: '', met: true }],
  };
}

function digits(order: Order, type: FieldType): string {
  return order.fields
    .filter((field) => field.type === type && field.role !== 'filter')
    .map((field) => field.value.replace(/\D/g, ''))
    .join(' ');
}

function addressText(order: Order): string {
  const types: readonly FieldType[] = ['addressFull', 'street', 'addressLine2'];
  return order.fields
    .filter((field) => types.includes(field.type))
    .map((field) => field.value.normalize('NFKC'))
    .join(' ');
}

/** House and room numbers are what tells two addresses apart. */
function tailOf(address: string): string[] {
  return address.match(/\d+/g) ?? [];
}

/** Few, as people write them. */
function countOf(text: string): number {
  const small = '一二三四五六七八九十'.indexOf(text === '两' ? '二' : text);
  return small >= 0 && text !== '' ? small + 1 : Number(text);
}

function hasQuantity(order: Order, asked: number): boolean {
  const quantities = order.lines.flatMap((line) => line.quantity ?? []);
  if (quantities.length === 0) return true;
  return quantities.includes(asked) || quantities.reduce((all, n) => all + n, 0) === asked;
}
