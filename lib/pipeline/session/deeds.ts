import { tierRank } from '../../domain/finding';
import type { Press, Way } from '../../ports/page';
import type { Judged } from './judge';

/** One thing that a person does comes by several times: the click, the submit that follows, what is then sent. It is one deed in the log. */
export interface Deeds {
  /** True where the log has it already: it follows from what was written a moment ago and says nothing new. */
  isWritten(press: Press, judged: Judged): boolean;
}

/** So long after a gesture what leaves the page still belongs to it, in ms: the page may do sums or ask a server first. */
const FOLLOWS_MS = 10_000;
/** Ways on which something follows from a press, in the order in which they come. A way that comes before the last one begins anew. */
const STEPS: Readonly<Partial<Record<Way, number>>> = { submit: 1, navigate: 2, open: 2, fetch: 2, xhr: 2, beacon: 2 };

interface Deed {
  readonly type: string;
  readonly orderNo: string | null;
  readonly at: number;
  readonly said: ReadonlySet<string>;
  step: number;
}

/** `now` is the monotonic clock, ms. */
export function createDeeds(now: () => number): Deeds {
  let last: Deed | null = null;
  const isPart = (deed: Deed, step: number, { action, order, evaluation }: Judged) => {
    const orderNo = action.orderNo ?? order.orderNo;
    const isSame = deed.type === action.type && (deed.orderNo === orderNo || deed.orderNo === null || orderNo === null);
    // Fifty requests may follow from one click; one form is submitted once.
    const isNext = step > deed.step || (step === deed.step && step > 1);
    return isSame && isNext && now() - deed.at < FOLLOWS_MS && said(evaluation).every((one) => deed.said.has(one));
  };
  return {
    isWritten(press, judged) {
      const step = STEPS[press.way] ?? 0;
      if (last && isPart(last, step, judged)) {
        last.step = step;
        return true;
      }
      const orderNo = judged.action.orderNo ?? judged.order.orderNo;
      last = { type: judged.action.type, orderNo, at: now(), said: new Set(said(judged.evaluation)), step };
      return false;
    },
  };
}

function said({ findings }: Judged['evaluation']): string[] {
  return findings.map(({ rule, class: kind, field, tier }) => JSON.stringify([rule, kind, field, tierRank(tier)]));
}
