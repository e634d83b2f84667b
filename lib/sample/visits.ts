import type { Facts } from '../domain/facts';
import { type TieredFinding, tierRank } from '../domain/finding';
import type { Order } from '../domain/order';
import type { Policy } from '../domain/policy';
import type { Outcome } from '../domain/prompt';
import { compareOrders } from '../pipeline/compare';
import { evaluate, type JudgeAddress } from '../pipeline/evaluate';
import { extractOrder } from '../pipeline/session/extract';
import { orderFromPlain } from '../policy/plain-order';
import type { Visit } from './orders';
import type { Recorder } from './recorder';
import type { ShopWords, TroubleKind } from './shop.data';

/** What the rules judge the sample with. */
export interface Judge {
  readonly policy: Policy;
  readonly facts: Facts;
  readonly judge: JudgeAddress;
  readonly shop: ShopWords;
  readonly random: () => number;
}

/** A visit that raised something. */
export interface Raised {
  readonly flagId: string;
  readonly at: number;
  readonly orderNo: string;
  readonly clerk: string;
  readonly slip: TroubleKind | null;
  readonly outcome: Outcome | null;
}

/** Records one visit as the product would have: the order as seen, what the rules found, the question and its answer. */
export function recordVisit(recorder: Recorder, tools: Judge, visit: Visit): Raised | null {
  const { shop } = tools;
  const [before, after] = [orderFromPlain(visit.before), orderFromPlain(visit.after)].map((order) => labelled(order, shop));
  if (!before || !after) return null;
  const orderNo = before.orderNo ?? '';
  const about = { at: visit.at, clerk: visit.clerk, site: shop.site, orderNo };
  recorder.add('order.seen', { order: extractOrder(before, 'orderForm') }, about);
  const findings = findingsOf(tools, visit, before, after);
  if (findings.length === 0) return null;
  const flagId = `sample-flag-${orderNo}`;
  recorder.add(
    'flag.raised',
    {
      ...{ flagId, action: visit.action, actionLabel: shop.actions[visit.action] ?? '', findings },
      ...{ changes: compareOrders(before, after).concat(added(before, after)), order: extractOrder(after, 'orderForm') },
      ...{ affected: visit.affected, policyRevision: tools.policy.revision, factsRevision: tools.facts.revision },
    },
    { ...about, at: visit.at + 60_000 },
  );
  const outcome = recordAnswer(recorder, tools, visit, flagId, findings[0]?.tier ?? 'hint', about);
  return { flagId, at: visit.at + 60_000, orderNo, clerk: visit.clerk, slip: visit.slip, outcome };
}

function findingsOf(tools: Judge, visit: Visit, previous: Order, order: Order): readonly TieredFinding[] {
  const { shop, policy, facts, judge } = tools;
  const action = {
    ...{ type: visit.action, ref: 'action', label: shop.actions[visit.action] ?? '', confidence: 1, why: [] },
    ...{ scope: visit.affected > 1 ? ('bulk' as const) : ('dialog' as const), orderNo: order.orderNo },
  };
  const where = { site: shop.site, clerk: visit.clerk, pageKind: 'orderForm', role: null, affected: visit.affected } as const;
  const when = { now: visit.at, utcOffsetMinutes: 480, mode: 'action' } as const;
  return evaluate({ order, previous, action, ...where, ...when, facts, policy, judge }).findings;
}

const REASONS = ['checked_with_customer', 'page_is_right', 'supervisor_told'] as const;

/** Slips are mostly put right when asked, ordinary saves mostly confirmed. */
function recordAnswer(
  recorder: Recorder,
  { random, shop }: Judge,
  visit: Visit,
  flagId: string,
  tier: TieredFinding['tier'],
  about: { readonly at: number; readonly clerk: string; readonly site: string; readonly orderNo: string },
): Outcome | null {
  if (tierRank(tier) < tierRank('confirm')) return null;
  const promptId = `p-${flagId}`;
  const asked = about.at + 60_100;
  recorder.add('prompt.shown', { flagId, promptId, tier, shownMs: 40 }, { ...about, at: asked });
  const draw = random();
  const outcome: Outcome = visit.slip !== null && draw < 0.65 ? 'corrected' : draw < 0.85 ? 'confirmed' : 'cancelled';
  const reason = outcome === 'confirmed' ? (REASONS[Math.floor(random() * REASONS.length)] ?? null) : null;
  const dwellMs = 2_000 + Math.floor(random() * 14_000);
  const fixed = { falsePositives: [], fixed: [], approver: null };
  const note = reason === 'checked_with_customer' ? shop.note : '';
  recorder.add(
    'decision.made',
    { flagId, promptId, outcome, reason, note, dwellMs, ...fixed },
    { ...about, at: asked + dwellMs },
  );
  const after = { ...about, at: asked + dwellMs + 500 };
  if (outcome === 'corrected') recorder.add('near.missed', { flagId, promptId, how: 'changed' }, after);
  const ran = { flagId, action: visit.action, actionLabel: shop.actions[visit.action] ?? '', way: 'click' };
  if (outcome === 'confirmed') recorder.add('action.ran', ran, after);
  return outcome;
}

/** Fields that a save would add, such as a refund's amount. */
function added(before: Order, after: Order) {
  const had = new Set(before.fields.map(({ type }) => type));
  return after.fields
    .filter(({ type }) => !had.has(type))
    .map(({ type, label, value }) => ({ type, label, before: '', after: value }));
}

function labelled(order: Order, { fields }: ShopWords): Order {
  return { ...order, fields: order.fields.map((field) => ({ ...field, label: fields[field.type] ?? field.label })) };
}
