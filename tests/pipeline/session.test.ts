import { describe, expect, it } from 'vitest';
import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { createMemoryLog } from '../../lib/adapters/memory/event-log';
import { createSealer } from '../../lib/audit/sealer';
import { abandonedId } from '../../lib/pipeline/session/leave';
import { SessionProbe } from '../support/session';

const form = (total = '268.00') =>
  new SessionProbe('202611220001', {
    收货人: '王建国',
    手机号: '13858021647',
    详细地址: '浙江省杭州市西湖区文三路478号3座502室',
    订单金额: total,
  });

describe('an answer', () => {
  it('is asked for once for the same order, rule and value, and again for another value', async () => {
    const page = form();
    page.type('订单金额', '96800.00');
    expect(await page.press()).toBe(true);
    expect(page.asked).toHaveLength(1);
    page.type('收货人', '王国建');
    await page.press();
    expect(page.asked).toHaveLength(1);
    page.type('订单金额', '96801.00');
    await page.press();
    expect(page.asked).toHaveLength(2);
    expect(page.remembered.length).toBeGreaterThan(0);
  });

  it('of "go back" is no answer about the value: it is asked about again', async () => {
    const page = form();
    page.answer = () => ({ outcome: 'cancelled' });
    page.type('订单金额', '96800.00');
    expect([await page.press(), await page.press()]).toEqual([false, false]);
    expect(page.asked).toHaveLength(2);
    expect(page.remembered).toEqual([]);
  });

  it('about an act covers that act only: a second deletion of the same order is asked about', async () => {
    const page = new SessionProbe('202611220002', { 收货人: '王建国', 订单金额: '268.00' }, '删除订单');
    await page.press();
    await page.press();
    expect(page.asked).toHaveLength(2);
  });
});

describe('the log of a prompt', () => {
  it('tells a reflex, and a mistake that the question stopped', async () => {
    const page = form();
    page.answer = () => ({ outcome: 'cancelled', dwellMs: 2_400 });
    page.type('订单金额', '96800.00');
    await page.press();
    expect(page.of('decision.made')[0]?.body).toMatchObject({ outcome: 'cancelled', reflex: true });
    expect(page.of('near.missed')).toEqual([]);
    page.type('订单金额', '268.00');
    await page.press();
    expect(page.of('near.missed')).toHaveLength(1);
    await page.press();
    expect(page.of('near.missed')).toHaveLength(1);
  });

  it('writes down silently what is only observed, and no entry for it', async () => {
    const page = form();
    page.type('订单金额', '96800.00');
    await page.press();
    const before = page.of('flag.raised').length;
    await page.press();
    expect(page.of('flag.observed').length).toBeGreaterThan(0);
    expect(page.of('flag.raised')).toHaveLength(before);
  });

  it('ends a prompt whose page leaves as abandoned, with the time it was looked at, and nothing runs', async () => {
    const page = form();
    page.type('订单金额', '96800.00');
    page.answer = () => {
      page.tick += 4_000;
      page.session.leave();
      return { outcome: 'confirmed', reason: 'urgent' };
    };
    expect(await page.press()).toBe(false);
    expect(page.of('decision.made').map((event) => event.body)).toMatchObject([{ outcome: 'abandoned', dwellMs: 4_000 }]);
    expect(page.of('action.ran')).toEqual([]);
  });

  it('ends such a prompt once in the log, though page and background both say so', async () => {
    const page = form();
    page.type('订单金额', '96800.00');
    page.answer = () => {
      page.session.leave();
      return { outcome: 'cancelled' };
    };
    await page.press();
    const [said] = page.of('decision.made');
    if (!said || !('promptId' in said.body)) throw new Error('the page said nothing');
    const byBackground = { ...said, id: abandonedId(said.body.promptId), at: said.at + 1 };
    const log = createMemoryLog(createSealer(webDigest, webRandom));
    expect(await log.append([said])).toEqual(['new']);
    expect(await log.append([byBackground])).toEqual(['duplicate']);
  });
});

describe('a month of edits in replay', () => {
  it('repeats a question about the same order, rule and value in fewer than 5 of 100', async () => {
    const asked: string[] = [];
    let overrides: SessionProbe['state']['overrides'] = [];
    // Clerks come back to an order two to six times; one edit in three has a mistake that they stand by.
    for (let order = 0; order < 40; order++) {
      for (let visit = 0; visit < 2 + (order % 5); visit++) {
        const total = order % 3 === 0 ? `${90_000 + order}.00` : '268.00';
        const page = new SessionProbe(`2026112201${order}`, {
          收货人: '王建国',
          手机号: order % 4 === 0 ? '1385802' : '13858021647',
          详细地址: order % 5 === 0 ? '宿舍楼下' : '浙江省杭州市西湖区文三路478号3座502室',
          订单金额: total,
          备注: '',
        });
        page.session.setState({ ...page.state, overrides });
        page.type('备注', `第${visit}次修改`);
        await page.press();
        for (const prompt of page.asked)
          for (const finding of prompt.findings)
            if (finding.tier !== 'hint') asked.push(`${prompt.orderNo}|${finding.rule}|${total}`);
        overrides = [...overrides, ...(page.remembered as typeof overrides)];
      }
    }
    expect(asked.length).toBeGreaterThan(10);
    expect((asked.length - new Set(asked).size) / asked.length).toBeLessThan(0.05);
  });
});

describe('a frozen order', () => {
  const NO = '202611220001';
  const freeze = (page: SessionProbe, unlocked: readonly { field: string; until: number }[] = [], minutes = 60) => {
    const frozen = [{ orderNo: NO, site: '', incidentId: 'INC-7', until: page.now + page.tick + minutes * 60_000, unlocked }];
    page.session.setState({ ...page.state, facts: { ...page.state.facts, frozen } });
  };

  it('is told on every page that shows it, and its controls take no change but the unlocked ones', async () => {
    const page = form();
    expect(page.session.isLocked(page.refOf('手机号'))).toBe(false);
    freeze(page, [{ field: 'addressFull', until: page.now + 600_000 }]);
    await Promise.resolve();
    expect(page.frozen.at(-1)?.orders.map((one) => one.incidentId)).toEqual(['INC-7']);
    expect(page.session.isLocked(page.refOf('手机号'))).toBe(true);
    expect(page.session.isLocked(page.refOf('详细地址'))).toBe(false);
  });

  it('locks again by itself when the minutes have run, and lets go when the freeze ends', () => {
    const page = form();
    freeze(page, [{ field: 'addressFull', until: page.now + 600_000 }]);
    page.tick = 600_001;
    expect(page.session.isLocked(page.refOf('详细地址'))).toBe(true);
    page.tick = 3_600_001;
    expect(page.session.isLocked(page.refOf('详细地址'))).toBe(false);
  });

  it('holds a save that changes a locked field at block, however the value got there', async () => {
    const page = form();
    freeze(page, [{ field: 'addressFull', until: page.now + 600_000 }]);
    page.answer = (prompt) => ({ outcome: 'cancelled', reason: prompt.tier === 'block' ? 'other' : null });
    page.type('手机号', '13858021648');
    expect(await page.press()).toBe(false);
    expect(page.asked.at(-1)).toMatchObject({ tier: 'block', override: 'not_allowed', challenge: null });
  });

  it('lets a save of the unlocked field pass', async () => {
    const page = form();
    freeze(page, [{ field: 'addressFull', until: page.now + 600_000 }]);
    page.type('详细地址', '浙江省杭州市西湖区文三路478号3座503室');
    expect(await page.press()).toBe(true);
    expect(page.asked.filter((prompt) => prompt.tier === 'block')).toEqual([]);
  });

  it('holds every other action at block; breaking the glass is logged and covers that one act', async () => {
    const page = new SessionProbe(NO, { 收货人: '王建国', 订单金额: '268.00' }, '删除订单');
    freeze(page);
    page.answer = () => ({ outcome: 'broke_glass', reason: 'urgent' });
    expect([await page.press(), await page.press()]).toEqual([true, true]);
    expect(page.asked.map((prompt) => prompt.tier)).toEqual(['block', 'block']);
    expect(page.of('decision.made')[0]?.body).toMatchObject({ outcome: 'broke_glass', reason: 'urgent' });
    expect(page.remembered).toEqual([]);
  });
});
