import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, type Station, test } from '../../support/browser/station';

/** Where Debian's Chromium looks for what an administrator has set; it follows changes by itself, after some seconds. */
const FOLDER = '/etc/chromium/policies/managed';
const FILE = `${FOLDER}/hedan-long-test.json`;
const PATIENCE = { timeout: 60_000 };

test.skip(() => !mayWrite(), `${FOLDER} cannot be written`);
test.afterEach(() => rmSync(FILE, { force: true }));

function mayWrite(): boolean {
  try {
    mkdirSync(FOLDER, { recursive: true });
    accessSync(FOLDER, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Sets the extension's managed storage, for this build of the extension alone. */
function manage(station: Station, settings: object): void {
  const id = new URL(station.origin).host;
  writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [id]: settings } } }));
}

test("an administrator's policy is in force; broken, its last good revision stays, and badge and title say what is wrong", async ({
  station,
}) => {
  const { home } = station;
  const managed = () => home.evaluate(async () => JSON.stringify(await chrome.storage.managed.get(null)));
  const badge = () => home.evaluate(() => chrome.action.getBadgeText({}));
  const good = () =>
    home.evaluate(async () => JSON.stringify((await chrome.storage.local.get('policyGood'))['policyGood'] ?? null));

  manage(station, { policyJson: '{"tiers": {"high": ' });
  await expect.poll(managed, PATIENCE).toContain('tiers');
  await expect.poll(badge, PATIENCE).toBe('!');
  expect(await home.evaluate(() => chrome.action.getTitle({}))).toContain('enterprise');
  expect(await good()).not.toContain('enterprise');

  manage(station, { policyJson: '{"currency": "USD"}', tiers: { high: 'dual' } });
  await expect.poll(good, PATIENCE).toContain('"high":"dual"');
  await expect.poll(badge, PATIENCE).toBe('');

  manage(station, { policyJson: '{"currency": "yuan"}' });
  await expect.poll(badge, PATIENCE).toBe('!');
  expect(await home.evaluate(() => chrome.action.getTitle({}))).toContain('enterprise: currency');
  expect(await good()).toContain('"high":"dual"');
  const refused = (await station.events()).filter(({ type }) => type === 'policy.refused');
  expect(refused.length).toBeGreaterThanOrEqual(2);
});
