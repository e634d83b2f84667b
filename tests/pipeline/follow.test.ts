import { describe, expect, it } from 'vitest';
import { judgeFully } from '../../lib/address/judge-fully';
import { NO_FACTS } from '../../lib/domain/facts';
import type { Snapshot } from '../../lib/domain/snapshot';
import { createSession } from '../../lib/pipeline/session';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { buildPage } from '../../scripts/screens/large-page';

type OnProgress = (read: number, total: number) => void;

/** A page of which a test says how large it is, when its reading is done and how fast its clock goes. */
class SlowPage {
  snapshot: Snapshot = buildPage({ orders: 40, controls: 10, pressables: 40 });
  isLarge = true;
  turns = 0;
  reports = 0;
  reads = 0;
  tell: OnProgress = () => undefined;
  finish: () => void = () => undefined;
  /** ms that pass each time the clock is asked. */
  pace = 0;
  #now = 0;
  readonly session = createSession(
    {
      page: {
        words: () => this.snapshot,
        read: () => {
          this.reads += 1;
          return this.snapshot;
        },
        readScope: () => this.snapshot,
        isLarge: () => this.isLarge,
        readInSlices: (onProgress) => {
          this.tell = onProgress;
          return new Promise((resolve) => {
            this.finish = () => resolve(this.snapshot);
          });
        },
        turn: async () => void this.turns++,
        hasInput: () => false,
        write: () => null,
        focus: () => undefined,
      },
      overlay: async () => ({
        ask: () => new Promise(() => undefined),
        mark: () => undefined,
        notify: () => undefined,
        freeze: () => undefined,
        setLocale: () => undefined,
        close: () => undefined,
      }),
      ...{ approvals: null, elsewhere: null, attend: () => () => undefined },
      log: { emit: () => undefined },
      clock: {
        now: () => 0,
        utcOffsetMinutes: () => 480,
        monotonic: () => {
          this.#now += this.pace;
          return this.#now;
        },
      },
      newId: () => 'id',
      later: () => undefined,
      judge: judgeFully,
      askFacts: () => new Promise(() => undefined),
      countChecks: () => undefined,
      earlyPresses: () => [],
      makeReady: () => undefined,
      share: () => undefined,
      remember: () => undefined,
      learnOpener: () => undefined,
      report: () => void this.reports++,
    },
    {
      ...{ policy: BUILT_IN_POLICY, facts: NO_FACTS, grants: [], overrides: [], openers: [], role: null },
      ...{ clerk: '', locale: 'zh-CN', corrections: null },
    },
  );

  async settled(): Promise<void> {
    while (this.reports === 0) await Promise.resolve();
  }
}

describe('following a page', () => {
  it('says how far a large page is while it is read, and nothing once it is complete', async () => {
    const page = new SlowPage();
    page.session.follow();
    page.tell(16_000, 50_000);
    expect(page.session.progress()).toEqual({ read: 16_000, total: 50_000 });
    expect(page.session.latest()).toBeNull();
    page.finish();
    await page.settled();
    expect(page.session.progress()).toBeNull();
    expect(page.session.latest()?.recognition.rows).toHaveLength(40);
  });

  it('is over when the call returns on a page that fits into one slice', () => {
    const page = new SlowPage();
    page.isLarge = false;
    page.session.follow();
    expect([page.reports, page.turns]).toEqual([1, 0]);
  });

  it('lets the page have its turn whenever a slice is over, down to single rows', async () => {
    const page = new SlowPage();
    page.isLarge = false;
    page.pace = 9;
    page.session.follow();
    expect(page.reports).toBe(0);
    await page.settled();
    expect(page.turns).toBeGreaterThan(40);
    expect(page.session.latest()?.recognition.rows).toHaveLength(40);
  });

  it('checks nothing again while page, settings and history are as they were', async () => {
    const page = new SlowPage();
    page.isLarge = false;
    page.session.follow();
    page.session.follow();
    while (page.reads < 2) await Promise.resolve();
    expect(page.reports).toBe(1);
    page.snapshot = { ...page.snapshot, title: '订单' };
    page.session.follow();
    while (page.reports < 2) await Promise.resolve();
    expect(page.session.latest()?.snapshot.title).toBe('订单');
  });

  it('does not read in one go what is being read in slices', () => {
    const page = new SlowPage();
    page.session.follow();
    page.session.check();
    expect([page.reads, page.reports]).toEqual([0, 0]);
  });
});
