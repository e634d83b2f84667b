import type { CDPSession, Page } from '@playwright/test';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, test } from '../../support/browser/station';

/** A refund that a finger starts; `click` is there for mice, and a page that deals with the touch keeps the click away. */
const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>订单详情</title></head><body><h1>订单详情</h1>
<dl><dt>订单号</dt><dd>202611209001</dd><dt>实付金额</dt><dd>￥268.00</dd></dl><button id="refund">退款</button>
<script>
  const button = document.getElementById('refund');
  const send = (way) => fetch('/by-touch/' + way, { method: 'POST' });
  let from = 0;
  button.addEventListener('touchstart', (event) => { from = event.touches[0].clientX; });
  button.addEventListener('touchend', (event) => {
    if (Math.abs(event.changedTouches[0].clientX - from) > 10) return;
    event.preventDefault();
    send('touch');
  });
  button.addEventListener('click', () => send('click'));
</script></body></html>`;

async function tap(cdp: CDPSession, page: Page): Promise<void> {
  const box = await page.locator('#refund').boundingBox();
  const point = { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 10 };
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('a refund that starts by a finger is held, and runs once by the page’s own touch handler', async ({ station }) => {
  const page = await station.context.newPage();
  const sent: string[] = [];
  await page.route('**/by-touch', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
  await page.route('**/by-touch/*', (route) => {
    sent.push(route.request().url().split('/').at(-1) ?? '');
    return route.fulfill({ body: 'ok' });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await page.goto(`${station.panels.url}/by-touch`);
  const prompt = await PromptProbe.on(page);
  await tap(cdp, page);
  await prompt.expectOpen();
  expect(sent).toEqual([]);
  await prompt.confirm(['268', '9001', '2680', '0']);
  await expect.poll(() => sent).toEqual(['touch']);
  await expect.poll(async () => (await station.events()).filter(({ type }) => type === 'action.ran').length).toBe(1);
  expect(sent).toEqual(['touch']);
  expect(errors).toEqual([]);
});
