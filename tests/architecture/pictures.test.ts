import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const pictures = readdirSync(join(ROOT, 'docs/screens')).filter((file) => file.endsWith('.png'));
const sections = readdirSync(join(ROOT, 'components'), { withFileTypes: true })
  .filter((folder) => folder.isDirectory() && readdirSync(join(ROOT, 'components', folder.name)).includes('section.ts'))
  .map(({ name }) => name);

test.each(sections)('the section %s has a picture in Chinese and in English', (section) => {
  const own = pictures.filter((file) => file.split('-').includes(section) || file.startsWith(`${section}-`));
  expect(own.filter((file) => file.includes('-zh-CN'))).not.toEqual([]);
  expect(own.filter((file) => file.includes('-en'))).not.toEqual([]);
});

test('the list of pictures names every one of them, and none that is not there', () => {
  const list = readFileSync(join(ROOT, 'docs/screens/README.md'), 'utf8');
  const named = [...list.matchAll(/\]\(([^)]+\.png)\)/g)].map(([, file]) => file);
  expect(named.toSorted()).toEqual(pictures.toSorted());
});
