import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { renderToString as renderVue } from 'vue/server-renderer';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, test } from '../../support/browser/station';
import { bundleForPage } from '../../support/bundle';
import { ReactOrders, vueOrders } from './hydrate-in-page';
import { render as renderReact18 } from './react-18/hydrate-in-page';

const FOLDER = 'tests/e2e/harmless';
const current = bundleForPage(`${FOLDER}/hydrate-in-page.ts`, 'pages');
const older = bundleForPage(`${FOLDER}/react-18/hydrate-in-page.ts`, 'pages');
/** Vue's own bundler would set them; without them it says so on the console. */
const FLAGS = 'var __VUE_OPTIONS_API__=true,__VUE_PROD_DEVTOOLS__=false,__VUE_PROD_HYDRATION_MISMATCH_DETAILS__=true';
const rendered = {
  'React 19': { script: current, markup: async () => renderToString(createElement(ReactOrders)), shows: /^19\./ },
  'React 18': { script: older, markup: async () => renderReact18(), shows: /^18\./ },
  Vue: { script: current, markup: () => renderVue(vueOrders()), shows: /^3\./ },
};

for (const [kind, { script, markup: render, shows }] of Object.entries(rendered)) {
  test(`a page that a server rendered and ${kind} brings to life says nothing on the console, and is guarded`, async ({
    station,
  }) => {
    const page = await station.context.newPage();
    const said: string[] = [];
    page.on('console', (message) => void (/error|warning/.test(message.type()) && said.push(message.text())));
    page.on('pageerror', (error) => void said.push(error.message));
    const markup = await render();
    // Brought to life late: the extension has read, and may have drawn, by then.
    const late = `setTimeout(() => { pages.hydrate('${kind}', document.getElementById('root')); document.title = 'alive'; }, 1500)`;
    const body = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>订单</title></head><body><div id="root">${markup}</div><script>${FLAGS};${await script};${late}</script></body></html>`;
    await page.route('**/hydrated', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${station.panels.url}/hydrated`);
    await expect(page).toHaveTitle('alive');
    expect(await page.evaluate(() => document.documentElement.dataset['version'])).toMatch(shows);
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
