import type { LogEvent } from '../domain/event';
import { NO_FACTS } from '../domain/facts';
import type { Policy } from '../domain/policy';
import type { JudgeAddress } from '../pipeline/evaluate';
import { foldFacts } from '../policy/facts/fold';
import { orderFromPlain } from '../policy/plain-order';
import { seededRandom } from '../review/seeded-random';
import { makeOrder, visitOf } from './orders';
import { createRecorder } from './recorder';
import { SHOPS } from './shop.data';
import { recordIncidents, recordVerdicts } from './troubles';
import { type Raised, recordVisit } from './visits';

export interface SampleOptions {
  /** ms UTC: the history ends here. */
  readonly until: number;
  readonly locale: 'zh-CN' | 'en';
  readonly policy: Policy;
  readonly judge: JudgeAddress;
  readonly seed?: string;
}

const DAY = 86_400_000;
const DAYS = 21;
const A_DAY = 16;
/** Orders that the shop is known by before the history begins. */
const PAST = 200;

/**
 * Three weeks of a made-up shop as a log would hold them: orders, what the rules found, answers, verdicts, incidents. The
 * same options give the same events.
 */
export function sampleEvents({ until, locale, policy, judge, seed = 'hedan' }: SampleOptions): readonly LogEvent[] {
  const random = seededRandom(`sample ${seed}`);
  const shop = SHOPS[locale];
  const start = until - DAYS * DAY;
  const past = Array.from({ length: PAST }, (_, i) => ({
    order: orderFromPlain(makeOrder(shop, `S0${1000 + i}`, random)),
    at: start - (PAST - i) * 3_600_000,
  }));
  const tools = { policy, facts: { ...NO_FACTS, ...foldFacts(past), recentOrders: [] }, judge, shop, random };
  const recorder = createRecorder();
  const raised: Raised[] = [];
  for (let i = 0; i < DAYS * A_DAY; i++) {
    const at = start + Math.floor(((i + 0.2 + 0.6 * random()) / A_DAY) * DAY);
    const order = makeOrder(shop, `S${20_260_000 + i}`, random);
    const found = recordVisit(recorder, tools, visitOf(shop, order, at, random() < 0.28, random));
    if (found) raised.push(found);
  }
  for (let day = 1; day <= DAYS; day++) {
    const sums = { policyRevision: policy.revision, orders: A_DAY, rules: {} };
    recorder.add('checks.counted', sums, { at: start + day * DAY, clerk: '' });
  }
  recordVerdicts(recorder, shop, raised, until);
  recordIncidents(recorder, shop, raised, until);
  return recorder.events();
}
