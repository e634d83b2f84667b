import type { Order } from '../../domain/order';
import type { Rule, RuleResult } from '../../domain/rule';
import { fieldOf, textOf } from '../../money/order-amounts';

/** Words that exclude each other on one article. */
const FAMILIES: readonly (readonly (readonly string[])[])[] = [
  [
    ['黑色', 'black'],
    ['白色', 'white'],
    ['红色', 'red'],
    ['蓝色', 'blue'],
    ['绿色', 'green'],
    ['黄色', 'yellow'],
    ['灰色', 'grey', 'gray'],
    ['粉色', '粉红', 'pink'],
    ['紫色', 'purple'],
    ['棕色', '咖啡色', 'brown'],
  ],
  [
    ['xs码', 'size xs'],
    ['s码', 'size s'],
    ['m码', 'size m'],
    ['l码', 'size l'],
    ['xl码', 'size xl'],
    ['xxl码', '2xl码', 'size xxl'],
  ],
  [
    ['微糖', '少糖', '三分糖'],
    ['半糖', '五分糖'],
    ['全糖', '正常糖'],
    ['无糖', '不加糖'],
  ],
  [
    ['热的', '热饮', '去冰热'],
    ['冰的', '多冰', '正常冰'],
  ],
  [['不辣', '免辣'], ['微辣'], ['中辣'], ['特辣', '重辣']],
];

const rule: Rule = {
  id: 'variant-mismatch',
  version: 1,
  errorType: 'sku_variant_mismatch',
  severity: 'medium',
  needs: ['customerNote', 'productName'],
  when: ['edit', 'list'],
  params: {},
  check({ order }): readonly RuleResult[] {
    const note = plain(textOf(order, 'customerNote') ?? '');
    const found = FAMILIES.flatMap((family) => conflict(note, order, family));
    if (found.length === 0) return [{ verdict: 'pass', messageKey: 'pass' }];
    const ref = fieldOf(order, 'customerNote')?.ref ?? 'customerNote';
    return found.map(({ asked, got }) => ({
      verdict: 'flag',
      messageKey: 'flag.other',
      data: { asked, got },
      field: 'customerNote',
      ref,
      conditions: [{ key: 'variant', actual: got, expected: asked, met: true }],
    }));
  },
};
export default rule;

/** The note asks for one variant, no line has it, and some line has another one of the same family. */
function conflict(note: string, order: Order, family: readonly (readonly string[])[]): { asked: string; got: string }[] {
  const asked = family.filter((words) => words.some((word) => wants(note, word)));
  // Several variants in one note are a choice or a story, not an order.
  const [only] = asked;
  if (asked.length !== 1 || only === undefined) return [];
  const names = order.lines.map((line) => plain(line.productName ?? ''));
  if (names.some((name) => only.some((word) => name.includes(word)))) return [];
  const got = family.find((words) => words !== only && names.some((name) => words.some((word) => name.includes(word))));
  return got ? [{ asked: only[0] ?? '', got: got[0] ?? '' }] : [];
}

/** 不要红色 does not ask for red. */
function wants(note: string, word: string): boolean {
  const at = note.indexOf(word);
  return at >= 0 && !/(?:不要|不是|别|非|not |no )$/.test(note.slice(Math.max(0, at - 4), at));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
