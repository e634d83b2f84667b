import { expect, test } from '@playwright/test';
import { openReader } from './reader-page';

test('a value of a megabyte, a text of a megabyte and markup in texts stay texts and take no time', async ({ page }) => {
  await page.setContent('<p>备注：<input id="v"></p><p id="t"></p><p id="m"></p><label id="l"></label><button id="b"></button>');
  await openReader(page);
  const found = await page.evaluate(() => {
    const long = '收货人：王'.repeat(200_000);
    (document.getElementById('v') as HTMLInputElement).value = long;
    for (const id of ['t', 'l', 'b']) (document.getElementById(id) as Element).textContent = long;
    (document.getElementById('m') as Element).textContent = '订单：<img src=x onerror=alert(1)>';
    const start = performance.now();
    const snapshot = reader.read();
    return { ms: performance.now() - start, snapshot, length: long.length };
  });
  expect(found.ms).toBeLessThan(300);
  expect(found.snapshot.controls[0]?.value.length).toBe(found.length);
  const texts = [...found.snapshot.pairs.map((pair) => pair.value), ...found.snapshot.pressables.map((press) => press.text)];
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(2000);
  expect(texts).toContain('<img src=x onerror=alert(1)>');
});

test('reads fifty thousand elements in slices and tells how far it is', async ({ page }) => {
  test.slow();
  await page.setContent('<h1>订单</h1><div id="d"></div>');
  await openReader(page);
  const found = await page.evaluate(async () => {
    const row = '<div class="row"><span class="label">单号：</span><b>A1</b><input value="1"><a href="#">x</a></div>';
    (document.getElementById('d') as Element).innerHTML = row.repeat(10_000);
    const first = newReader().read();
    const steps: number[] = [];
    const whole = await reader.readSliced(new AbortController().signal, (read, total) => steps.push(read / total));
    return {
      partial: first.partial,
      first: first.controls.length,
      whole: whole.controls.length,
      wholePartial: whole.partial,
      steps,
    };
  });
  expect(found.partial?.total).toBeGreaterThan(50_000);
  expect(found.partial?.read).toBeLessThan(20_000);
  expect(found.first).toBeGreaterThan(1000);
  expect(found.whole).toBe(10_000);
  expect(found.wholePartial).toBeNull();
  expect(found.steps.length).toBeGreaterThan(3);
  expect([...found.steps]).toEqual([...found.steps].sort((a, b) => a - b));
});

test('a read in slices ends with its signal', async ({ page }) => {
  await page.setContent(`<div>${'<p>a</p>'.repeat(20_000)}</div>`);
  await openReader(page);
  const outcome = await page.evaluate(async () => {
    const stop = new AbortController();
    const reading = reader.readSliced(stop.signal);
    stop.abort(new Error('the tab was closed'));
    return reading.then(
      () => 'read',
      (error: Error) => error.message,
    );
  });
  expect(outcome).toBe('the tab was closed');
});

test('nesting without end, broken markup and a page that rewrites itself do not throw', async ({ page }) => {
  await page.setContent('<table><tr><td>a<form><td>b</form><select><option>c<p>d</table><b><p>e</b>f');
  await openReader(page);
  const counts = await page.evaluate(() => {
    reader.observe(new AbortController().signal, () => undefined);
    let at: Element = document.body;
    for (let i = 0; i < 1500; i += 1) at = at.appendChild(document.createElement('div'));
    at.innerHTML = '金额：<input value="1">';
    const deep = reader.update().controls.length;
    document.open();
    document.write('<h1>new</h1><p>邮编：<input value="310012"></p>');
    document.close();
    return [deep, reader.update().controls.length, reader.read().headings[0]];
  });
  expect(counts).toEqual([2, 1, 'new']);
});

test('nothing on the page is written, and nothing is left behind after the signal', async ({ page }) => {
  await page.setContent('<form><p>邮编：<input id="zip"></p><button>保存</button></form>');
  await openReader(page);
  const seen = await page.evaluate(async () => {
    const writes: string[] = [];
    const witness = new MutationObserver((records) => writes.push(...records.map((record) => record.type)));
    witness.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const stop = new AbortController();
    let changes = 0;
    reader.observe(stop.signal, () => {
      changes += 1;
      reader.update();
    });
    reader.update();
    reader.readScope(document.querySelector('button') as Element);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = writes.length;
    document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 400));
    const told = changes;
    stop.abort();
    document.querySelector('p')?.append('x');
    document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 400));
    return { before, told, after: changes };
  });
  expect(seen).toEqual({ before: 0, told: 1, after: 1 });
});
