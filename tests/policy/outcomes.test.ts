import { describe, expect, it } from 'vitest';
import type { EventBodies, EventType, StoredEvent } from '../../lib/domain/event';
import { foldEntries } from '../../lib/domain/flagged-entry';
import { outcomesOf } from '../../lib/domain/outcome';
import { casesOf } from '../../lib/insight/cases';
import { RunningFacts } from '../../lib/policy/facts/running';
import { scorecardOf } from '../../lib/policy/scorecard';
import { buildEvent, buildFinding, buildFlag } from '../support/events';

type Part = readonly [EventType, object, string?];

/** Events in the order of the log. */
function logOf(...parts: readonly Part[]): readonly StoredEvent[] {
  return parts.map(([type, body, orderNo = 'A-1'], seq) => ({
    ...buildEvent(type, body as EventBodies[typeof type], { counter: seq, orderNo }),
    ...{ seq, prev: '', hash: '' },
  }));
}

const flag = (flagId = 'f1') => ['flag.raised', buildFlag({ flagId, findings: [buildFinding({ rule: 'fat-finger' })] })] as const;
const given = (verdict: string, flagId = 'f1') =>
  ['verdict.given', { flagId, verdict, closeReason: null, note: '', reviewer: '甲' }] as const;
const undone = ['verdict.undone', { flagId: 'f1', reviewer: '甲' }] as const;
const audit = (isWrong: boolean, itemId = 'f1') =>
  ['audit.judged', { auditId: 'a', itemId, reviewer: '乙', isWrong, note: '' }] as const;
const committed = (round: number) =>
  ['blind.committed', { flagId: 'f1', round, reviewer: `r${round}`, commitment: 'ab' }] as const;

describe('what an entry turned out to be', () => {
  it.each([
    ['the last verdict', [flag(), given('benign'), given('true_positive')], 'true_positive'],
    ['nothing once the verdict was taken back', [flag(), given('benign'), undone], undefined],
    ['what an audit found where nobody had decided', [flag(), audit(true)], 'true_positive'],
    ['what an audit corrected afterwards', [flag(), given('true_positive'), audit(false)], 'false_positive'],
    ['the finer verdict where an audit says the same', [flag(), given('benign'), audit(false)], 'benign'],
    ['the verdict that came after the audit', [flag(), audit(false), given('true_positive')], 'true_positive'],
    ['nothing while two blind verdicts are sealed', [flag(), committed(1), committed(2)], undefined],
    [
      'what the blind reviewers settled, whatever an audit says',
      [flag(), committed(1), committed(2), given('true_positive'), audit(false)],
      'true_positive',
    ],
  ] as const)('is %s', (_, events, outcome) => {
    expect(outcomesOf(logOf(...events)).get('f1')).toBe(outcome);
  });

  it('counts in the scorecard as false alarm, as missed, and as what no rule saw', () => {
    const log = logOf(
      flag('f1'),
      flag('f2'),
      audit(false, 'f1'),
      audit(true, 'f2'),
      audit(true, 'https://shop.example B-7'),
      audit(false, 'https://shop.example B-8'),
    );
    const { rules, passed } = scorecardOf(log);
    expect(rules[0]).toMatchObject({ rule: 'fat-finger', falsePositives: 1, missed: 1 });
    expect(passed).toEqual({ audited: 2, wrong: 1 });
  });

  it('teaches a case that only an audit confirmed, and none that an audit refuted', () => {
    const log = logOf(flag('f1'), flag('f2'), given('true_positive', 'f1'), audit(false, 'f1'), audit(true, 'f2'));
    expect(casesOf(foldEntries(log), [], 480, outcomesOf(log)).map(({ id }) => id)).toEqual(['f2']);
  });
});

describe('facts', () => {
  const seen = (orderNo: string, unitPrice: string, status = '待发货') => {
    const lines = [{ sku: 'S1', productName: '大米', unitPrice, quantity: '1', lineTotal: unitPrice }];
    const order = {
      orderNo,
      pageKind: 'orderDetail',
      currency: 'CNY',
      values: { orderTotal: unitPrice, orderStatus: status },
      lines,
    };
    return ['order.seen', { order }, orderNo] as const;
  };
  const priced = (orderNo: string, unitPrice: string) => {
    const order = { orderNo, pageKind: 'orderForm', currency: 'CNY', values: { orderTotal: unitPrice }, lines: [] } as const;
    return ['flag.raised', buildFlag({ flagId: `f-${orderNo}`, order }), orderNo] as const;
  };
  /** Orders behind the price band of the one product. */
  const bandOf = (...parts: readonly Part[]) => {
    const facts = new RunningFacts();
    for (const event of logOf(...parts)) facts.add(event);
    const again = new RunningFacts({ snapshot: JSON.parse(JSON.stringify(facts.toSnapshot())) });
    const query = { orderNos: [], customers: [], skus: ['S1'] };
    const [one, other] = [facts, again].map(
      (fold) => fold.answer('https://shop.example', query, { frozen: [], tripped: [] }).facts.price['S1|CNY']?.n,
    );
    expect(other).toBe(one);
    return one;
  };
  const usual = ['A', 'B', 'C'].map((no) => seen(no, '89.00'));
  const typo = [seen('X', '890.00'), priced('X', '890.00')];
  const verdict = [
    'verdict.given',
    { flagId: 'f-X', verdict: 'true_positive', closeReason: null, note: '', reviewer: '甲' },
    'X',
  ] as const;

  it('learn nothing from an order whose amounts a verdict found wrong, also not after a new status', () => {
    expect(bandOf(...usual, ...typo)).toBe(4);
    expect(bandOf(...usual, ...typo, verdict)).toBe(3);
    expect(bandOf(...usual, ...typo, verdict, seen('X', '890.00', '已发货'))).toBe(3);
  });

  it('learn from it again once it was put right, or the verdict taken back', () => {
    expect(bandOf(...usual, ...typo, verdict, seen('X', '89.00'))).toBe(4);
    expect(bandOf(...usual, ...typo, verdict, ['verdict.undone', { flagId: 'f-X', reviewer: '甲' }, 'X'])).toBe(4);
  });

  it('believe an audit of an order that no rule had flagged', () => {
    expect(bandOf(...usual, seen('X', '890.00'), audit(true, 'https://shop.example X'))).toBe(3);
  });

  it('keep an order that was wrong only in its address', () => {
    const address = buildFlag({
      flagId: 'f-X',
      findings: [buildFinding({ errorType: 'address_incomplete', field: 'addressFull' })],
    });
    expect(bandOf(...usual, seen('X', '89.00'), ['flag.raised', address, 'X'], verdict)).toBe(4);
  });
});
