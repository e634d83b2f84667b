import type { Order } from '../../domain/order';
import type { Rule, RuleResult } from '../../domain/rule';
import { fieldOf, textOf } from '../../money/order-amounts';
import { FAMILIES, type Variant } from './variants.data';

const rule: Rule = {
  id: 'variant-mismatch',
  version: 2,
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
function conflict(note: string, order: Order, family: readonly Variant[]): { asked: string; got: string }[] {
  const asked = family.filter(({ ask }) => wants(note, ask));
  // Several variants in one note are a choice or a story, not an order.
  const [only] = asked;
  if (asked.length !== 1 || only === undefined) return [];
  const names = order.lines.map((line) => plain(line.productName ?? ''));
  if (names.some((name) => only.have.test(name))) return [];
  const got = family.find(({ have }, i) => family[i] !== only && names.some((name) => have.test(name)));
  return got ? [{ asked: only.name, got: got.name }] : [];
}

/** 不要红色 does not ask for red. */
function wants(note: string, ask: RegExp): boolean {
  const at = ask.exec(note)?.index;
  return at !== undefined && !/(?:不要|不是|别|非|not |no |don't want )$/.test(note.slice(Math.max(0, at - 11), at));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
