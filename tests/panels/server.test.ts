import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeGbk } from './http/gbk';
import { PANELS } from './panels';
import { orderNumber } from './seed/seed';
import { type RunningPanels, startPanels } from './server';

let panels: RunningPanels;
beforeAll(async () => {
  panels = await startPanels();
});
beforeEach(() => panels.store.reset());
afterAll(() => panels.close());

const post = (path: string, body: string, type = 'application/x-www-form-urlencoded') =>
  fetch(`${panels.url}${path}`, { method: 'POST', body, headers: { 'content-type': type }, redirect: 'manual' });

/** Percent-encoded as a GBK page posts it. */
const gbk = (text: string) => [...encodeGbk(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

describe('the server of the panels', () => {
  it('takes a free port, and refuses one that is taken', async () => {
    await expect(startPanels({ port: panels.port })).rejects.toThrow('EADDRINUSE');
  });

  it('loads nothing from other hosts: every page names only its own addresses', async () => {
    for (const panel of PANELS.filter(({ id }) => id !== 'hostile')) {
      const text = await (await fetch(`${panels.url}/${panel.id}/`)).text();
      expect(/(?:src|href|action)="(?:https?:)?\/\//.exec(text), panel.id).toBeNull();
    }
  });

  it('gives no file outside its folders', async () => {
    for (const path of [
      '/vendor/vue/..%2f..%2fpackage.json',
      '/vendor/wxt/package.json',
      '/element/public/..%2f..%2fserver.ts',
    ]) {
      expect((await fetch(`${panels.url}${path}`)).status, path).toBe(404);
    }
  });

  it('reads forms in the charset of their page', async () => {
    await post(
      '/frameset/order.php?act=step_post&step=consignee',
      `id=2&consignee=${gbk('李芳')}&address=${gbk('世纪大道100号')}`,
    );
    await post('/takeaway/api/edit', `no=${orderNumber(3, 2)}&address=${encodeURIComponent('梅园3栋508')}`);
    expect(panels.store.find('frameset', '2')?.receiver.detail).toBe('世纪大道100号');
    expect(panels.store.find('takeaway', '2')?.receiver.detail).toBe('梅园3栋508');
  });

  it('counts a request for an order that does not exist', async () => {
    await post('/element/api/orders/404/delete', '{}', 'application/json');
    expect(panels.store.count('element', 'delete', '404')).toBe(1);
  });

  it('answers the ledger and reseeds over HTTP', async () => {
    await post('/django/orders/3/capture/', '');
    const ledger: unknown = await (await fetch(`${panels.url}/api/ledger?panel=django&writes=1`)).json();
    expect(ledger).toMatchObject([{ action: 'paymentCapture', orders: [orderNumber(5, 3)] }]);
    await post('/api/reset', '');
    expect(panels.store.ledger()).toEqual([]);
  });
});

describe('the seeded orders', () => {
  it('are the same every time', () => {
    const before = JSON.stringify(panels.store.list('frameset'));
    panels.store.act({ panel: 'frameset', action: 'delete', orders: [orderNumber(1, 1)], method: 'GET', path: '', fields: {} });
    panels.store.reset();
    expect(JSON.stringify(panels.store.list('frameset'))).toBe(before);
  });

  it('add up unless a mistake was seeded in the total', () => {
    for (const panel of ['frameset', 'takeaway', 'django']) {
      const wrong = panels.store
        .list(panel)
        .filter((order) => order.total !== order.goods + order.freight + order.fee - order.discount)
        .map(({ id }) => id);
      expect(wrong, panel).toEqual({ frameset: [8], takeaway: [9], django: [7] }[panel]);
    }
  });
});
