import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { checkNode, findBrowser, SetupError } from '../../scripts/setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hedan-setup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

/** A program that says it is the browser `name`. */
function pretend(name: string): string {
  const path = join(folder, name.replaceAll(/\W/g, '-'));
  writeFileSync(path, `#!/bin/sh\necho "${name}"\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('the Node that runs us', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '26.1.0'])('may be %s', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['18.20.4', '20.18.3'])('may not be %s, and the sentence says which it must be', (version) => {
    expect(() => checkNode(version)).toThrow(SetupError);
    expect(() => checkNode(version)).toThrow(/needs Node 20\.19 or later/);
  });
});

describe.skipIf(process.platform === 'win32')('the browser that HEDAN_BROWSER names', () => {
  it.each(['Chromium 156.0.8078.79 built on Debian', 'Google Chrome for Testing 150.0.1.2', 'Google Chrome 136.0.7103.59'])(
    'is taken when it is %s',
    (name) => {
      vi.stubEnv('HEDAN_BROWSER', pretend(name));
      expect(findBrowser()).toMatchObject({ path: process.env.HEDAN_BROWSER, name: name.replace(' built on Debian', '') });
    },
  );

  it.each([
    ['Google Chrome 141.0.7390.54', /ignores --load-extension/],
    ['Microsoft Edge 141.0.3537.57', /ignores --load-extension/],
    ['Chromium 90.0.4430.72', /too old/],
    ['a shop window', /not a browser/],
  ])('is refused with a reason when it is %s', (name, reason) => {
    vi.stubEnv('HEDAN_BROWSER', pretend(name));
    expect(() => findBrowser()).toThrow(reason);
  });

  it('is refused with a sentence when it is not there', () => {
    vi.stubEnv('HEDAN_BROWSER', join(folder, 'nowhere'));
    expect(() => findBrowser()).toThrow(SetupError);
  });
});
