import { expect, test } from './station';

const RUN = "document.querySelector('.hd-pane .ant-btn-primary')";

test('the sandbox replays 10,000 made-up orders in its worker, and twice to the same fingerprint', async ({ station }) => {
  const run = await station.openOwn('review.html#/sandbox');
  await expect.poll(() => run(`String(${RUN} !== null)`), { timeout: 20_000 }).toBe('true');
  await run("String(document.querySelector('.hd-pane input[type=radio][value=generated]').click())");
  const fingerprint = async () => {
    await run(`String(${RUN}.click())`);
    await expect.poll(() => run(`String(${RUN}.disabled)`), { timeout: 30_000 }).toBe('false');
    await expect.poll(() => run("String(document.querySelector('.hd-matrix') !== null)"), { timeout: 30_000 }).toBe('true');
    return run(
      "[...document.querySelectorAll('.hd-pane code')].map((one) => one.textContent).find((text) => /^[0-9a-f]{16}$/.test(text)) ?? ''",
    );
  };
  const first = await fingerprint();
  expect(first).toMatch(/^[0-9a-f]{16}$/);
  expect(await run("document.querySelector('.hd-pane').textContent")).toMatch(/10000\D+10000/);
  expect(await fingerprint()).toBe(first);
});
