import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingEntries } from '../../scripts/setup/complete-lockfile.mjs';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

describe('the lockfile', () => {
  it('has every package of every platform, so that npm ci takes it anywhere', () => {
    const missing = Object.keys(missingEntries(read('package-lock.json').packages));
    expect(missing, 'run node scripts/setup/complete-lockfile.mjs').toEqual([]);
  });

  it('fits package.json', () => {
    const { dependencies, devDependencies } = read('package.json');
    const locked = read('package-lock.json').packages[''];
    expect({ dependencies: locked.dependencies, devDependencies: locked.devDependencies }).toEqual({
      dependencies,
      devDependencies,
    });
  });

  it('is completed beside the package that wants it, or below when another version is there', () => {
    const optionalDependencies = { '@a/linux-arm-musleabihf': '2.0.0', '@a/darwin-x64': '2.0.0', '@a/linux-x64-gnu': '2.0.0' };
    const entries = {
      'node_modules/a': { version: '2.0.0', dev: true, optionalDependencies },
      'node_modules/@a/darwin-x64': { version: '1.0.0' },
      'node_modules/@a/linux-x64-gnu': { version: '2.0.0' },
    };
    expect(missingEntries(entries)).toEqual({
      'node_modules/@a/linux-arm-musleabihf': {
        version: '2.0.0',
        cpu: ['arm'],
        dev: true,
        libc: ['musl'],
        optional: true,
        os: ['linux'],
      },
      'node_modules/a/node_modules/@a/darwin-x64': { version: '2.0.0', cpu: ['x64'], dev: true, optional: true, os: ['darwin'] },
    });
  });
});
