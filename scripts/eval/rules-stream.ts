import { foldFacts } from '../../lib/policy/facts/fold';
import { seenFromPlain } from '../../lib/policy/plain-order';
import { DEPOTS, makeDepotStream } from '../../tests/support/depot/stream';
import { STALLS } from '../../tests/support/fair/stalls.data';
import { makeFairStream } from '../../tests/support/fair/stream';
import { KITCHENS } from '../../tests/support/kitchen/kitchens.data';
import { makeKitchenStream } from '../../tests/support/kitchen/stream';
import { MARKETS } from '../../tests/support/market/markets.data';
import { makeMarketStream } from '../../tests/support/market/stream';
import { MISTAKES } from '../../tests/support/shop/mistakes';
import { SHOP_TYPES } from '../../tests/support/shop/shop-types.data';
import { makeStream, type Stream, type StreamItem } from '../../tests/support/shop/stream';
import { judge } from './rules';

interface Answer {
  readonly class?: string;
  readonly verdict: string;
  readonly rule: string;
}

/** Counts of one group of orders. */
interface Score {
  n: number;
  caught: number;
  named: number;
  /** The class of the first finding that has one was right. */
  first: number;
}

/**
 * `eval rules-stream [past] [orders] [seeds]`: generated shops with injected mistakes through the same check as
 * `eval rules`; prints recall, share of right classes and false alarms, by mistake and by shop. `--misses` lists them.
 * `--market` takes the second generator, `--depot` the third, wholesale one,
 * `--kitchen` the fourth: many small lines, weighed goods, round prices; `--fair` the fifth, which nothing is tuned to:
 * look at its figures, not at its `--misses`.
 */
export default function evalRulesStream(args: string[]): number {
  const isVerbose = args.includes('--misses');
  const [past = 2000, orders = 1500, seeds = 3] = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const scores = new Map<string, Score>();
  const { make, names } = streamsOf(args);
  for (const name of names) {
    for (let seed = 1; seed <= seeds; seed++) scoreStream(name, make(name, seed, past, orders, 0.3), scores, isVerbose);
  }
  print(scores);
  return 0;
}

function streamsOf(args: readonly string[]): { readonly make: typeof makeStream; readonly names: readonly string[] } {
  if (args.includes('--fair')) return { make: makeFairStream, names: STALLS.map(({ name }) => name) };
  if (args.includes('--kitchen')) return { make: makeKitchenStream, names: KITCHENS.map(({ name }) => name) };
  if (args.includes('--depot')) return { make: makeDepotStream, names: DEPOTS };
  if (args.includes('--market')) return { make: makeMarketStream, names: MARKETS.map(({ name }) => name) };
  return { make: makeStream, names: SHOP_TYPES.map(({ name }) => name) };
}

function scoreStream(shop: string, { history, items }: Stream, scores: Map<string, Score>, isVerbose: boolean): void {
  const facts = foldFacts(history.map((plain, i) => seenFromPlain(plain, i)));
  for (const item of items) {
    const answers = judge(item.order, item.previous ?? null, facts) as Answer[];
    const flags = answers.filter((answer) => answer.verdict === 'flag');
    const isNamed = flags.some((answer) => answer.class === item.mistake);
    const isFirst = flags.find((answer) => answer.class !== undefined)?.class === item.mistake;
    const kind = item.mistake ?? 'clean';
    for (const key of [
      `${kind}`,
      `shop ${shop} ${item.mistake === null ? 'clean' : 'mistakes'}`,
      item.mistake === null ? 'ALL clean' : 'ALL mistakes',
    ]) {
      add(scores, key, flags.length > 0, isNamed, isFirst);
    }
    if (isVerbose && (item.mistake === null ? flags.length > 0 : !isNamed)) miss(item, flags);
  }
}

function add(scores: Map<string, Score>, key: string, isCaught: boolean, isNamed: boolean, isFirst: boolean): void {
  const score = scores.get(key) ?? { n: 0, caught: 0, named: 0, first: 0 };
  score.n += 1;
  if (isCaught) score.caught += 1;
  if (isNamed) score.named += 1;
  if (isFirst) score.first += 1;
  scores.set(key, score);
}

function miss(item: StreamItem, flags: readonly Answer[]): void {
  const lines = (order: StreamItem['order']) =>
    order.lines.map((l) => `${l.sku} ${l.unitPrice}×${l.quantity}=${l.lineTotal}`).join('; ');
  const sums = (o: StreamItem['order']) =>
    `${o.currency} sub ${o.subtotal} −${o.discount} +${o.shippingFee} tax ${o.tax} = ${o.orderTotal}`;
  console.log(`${item.mistake ?? 'CLEAN'} ${item.id} → ${flags.map((f) => `${f.rule}:${f.class ?? ''}`).join(',') || '-'}`);
  console.log(`   ${lines(item.order)} | ${sums(item.order)}`);
  if (item.previous) console.log(`   was ${lines(item.previous)} | ${sums(item.previous)}`);
}

function print(scores: ReadonlyMap<string, Score>): void {
  const order = (key: string) =>
    (key.startsWith('ALL') ? 2 : key.startsWith('shop') ? 1 : 0) * 100 + (MISTAKES as readonly string[]).indexOf(key);
  for (const [key, score] of [...scores].sort(([a], [b]) => order(a) - order(b))) {
    const percent = (part: number) => `${((part / score.n) * 100).toFixed(2)} %`;
    const isClean = key.includes('clean');
    console.log(
      `${key.padEnd(30)} n ${String(score.n).padStart(5)}  ${isClean ? 'false alarms' : 'caught'} ${percent(score.caught)}${isClean ? '' : `  named ${percent(score.named)}  by the first class ${percent(score.first)}`}`,
    );
  }
}
