import { describe, expect, it } from 'vitest';
import { foldFacts } from '../../lib/policy/facts/fold';
import { seenFromPlain } from '../../lib/policy/plain-order';
import { judge } from '../../scripts/eval/rules';
import { SHOP_TYPES } from '../support/shop/shop-types.data';
import { makeStream } from '../support/shop/stream';

const isFlag = (answer: object) => 'verdict' in answer && answer.verdict === 'flag';

describe('on generated shops with injected mistakes', () => {
  it.each(SHOP_TYPES.map((type) => type.name))('%s: nearly all are caught and named, and clean orders are left alone', (name) => {
    const { history, items } = makeStream(name, 21, 1200, 400, 0.3);
    const facts = foldFacts(history.map((plain, i) => seenFromPlain(plain, i)));
    const judged = items.map((item) => ({ item, flags: judge(item.order, item.previous ?? null, facts).filter(isFlag) }));
    const wrong = judged.filter(({ item }) => item.mistake !== null);
    const caught = wrong.filter(({ flags }) => flags.length > 0);
    const named = caught.filter(({ item, flags }) => flags.some((flag) => 'class' in flag && flag.class === item.mistake));
    const clean = judged.filter(({ item }) => item.mistake === null);
    expect(caught.length / wrong.length).toBeGreaterThanOrEqual(0.92);
    expect(named.length / caught.length).toBeGreaterThanOrEqual(0.9);
    expect(clean.filter(({ flags }) => flags.length > 0).length / clean.length).toBeLessThanOrEqual(0.015);
  });

  it('facts do not depend on the order in which the past is told', () => {
    const { history } = makeStream('fashion', 4, 200, 1, 0);
    const seen = history.map((plain, i) => seenFromPlain(plain, i));
    const { price, quantity, revision } = foldFacts([...seen].reverse());
    expect({ price, quantity, revision }).toEqual(
      (({ price, quantity, revision }) => ({ price, quantity, revision }))(foldFacts(seen)),
    );
  });
});
