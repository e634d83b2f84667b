import type { Rule, RuleResult } from '../../domain/rule';
import { own } from '../../money/usual';

const rule: Rule = {
  id: 'sku-name',
  version: 1,
  errorType: 'sku_variant_mismatch',
  severity: 'medium',
  needs: ['sku', 'productName'],
  when: ['edit', 'list'],
  params: {},
  check({ order, facts }): readonly RuleResult[] {
    return order.lines.flatMap((line): RuleResult[] => {
      const known = line.sku === null ? undefined : own(facts.productNames, line.sku);
      if (known === undefined || line.productName === null) return [];
      const isOther = !sharesWords(known, line.productName);
      const data = { sku: line.sku ?? '', name: line.productName, known };
      const conditions = [{ key: 'name', actual: line.productName, expected: known, met: isOther }];
      if (!isOther) return [{ verdict: 'pass', messageKey: 'pass', conditions }];
      return [{ verdict: 'flag', messageKey: 'flag.other', data, field: 'sku', ref: line.ref, conditions }];
    });
  },
};
export default rule;

/** Names change with campaigns (【限时】…), so only two names that share nothing at all are taken for two products. */
function sharesWords(a: string, b: string): boolean {
  if (a === b) return true;
  const left = piecesOf(a);
  if (left.size === 0) return true;
  const right = piecesOf(b);
  return right.size === 0 || [...right].some((piece) => left.has(piece));
}

/** Pairs of neighbouring Chinese characters, and words of letters or digits. */
function piecesOf(name: string): Set<string> {
  const plain = name.normalize('NFKC').toLowerCase();
  const words = plain.match(/[a-z]{2,}|\d+/g) ?? [];
  const runs = plain.match(/\p{Script=Han}+/gu) ?? [];
  const pairs = runs.flatMap((run) =>
    run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)),
  );
  return new Set([...words, ...pairs]);
}
