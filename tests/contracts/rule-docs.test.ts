import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ruleDocs } from '../../scripts/docs/rules';

const root = join(import.meta.dirname, '../..');
const how = 'run `node scripts/run.mjs docs rules` and commit docs/rules';

it('docs/rules says what the rule folders say', () => {
  const pages = ruleDocs(root);
  expect(readdirSync(join(root, 'docs', 'rules')).sort(), how).toEqual(Object.keys(pages).sort());
  for (const [file, text] of Object.entries(pages))
    expect(readFileSync(join(root, 'docs', 'rules', file), 'utf8') === text, `${file}: ${how}`).toBe(true);
});
