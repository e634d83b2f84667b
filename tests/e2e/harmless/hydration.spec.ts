import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { renderToString as renderVue } from 'vue/server-renderer';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, test } from '../../support/browser/station';
import { bundleForPage } from '../../support/bundle';
import { ReactOrders, vueOrders } from './hydrate-in-page';

const script = bundleForPage('tests/e2e/harmless/hydrate-in-page.ts', 'pages');
/** Vue's own bundler would set them; without them it says so on the console. */
const FLAGS = 'var __VUE_OPTIONS_API__=true,__VUE_PROD_DEVTOOLS__=false,__VUE_PROD_HYDRATION_MISMATCH_DETAILS__=true';
const rendered = {
  react: async () => renderToString(createElement(ReactOrders)),
  vue: () => renderVue(vueOrders()),
};

for (const kind of ['react', 'vue'] as const) {
  test(`a page that a server rendered and ${kind} brings to life says nothing on the console, and is guarded`, async ({
    station,
  }) => {
    const page = await station.context.newPage();
    const said: string[] = [];
    page.on('console', (message) => void (/error|warning/.test(message.type()) && said.push(message.text())));
    page.on('pageerror', (error) => void said.push(error.message));
    const markup = await rendered[kind]();
    // Brought to life late: the extension has read, and may have drawn, by then.
    const late = `setTimeout(() => { pages.hydrate('${kind}', document.getElementById('root')); document.title = 'alive'; }, 1500)`;
    const body = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>订单</title></head><body><div id="root">${markup}</div><script>${FLAGS};${await script};${late}</script></body></html>`;
    await page.route('**/hydrated', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${station.panels.url}/hydrated`);
    await expect(page).toHaveTitle('alive');
    await page.locator('#count').click();
    await expect(page.locator('#count')).toHaveText('第 1 次');
    const prompt = await PromptProbe.on(page);
    await page.getByRole('button', { name: '删除订单' }).nth(2).click();
    await prompt.expectOpen();
    await page.keyboard.press('Escape');
    await prompt.expectClosed();
    expect(said).toEqual([]);
  });
}
