import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainText, type Reply } from './reply';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

/** The packages whose built files the panels may ask for under /vendor/. */
const VENDORS: ReadonlySet<string> = new Set(['vue', 'element-plus', 'jquery', 'layui']);

/** A file of the panels' own folder, such as `element/public/app.js`. */
export function ownFile(path: string): Promise<Reply> {
  return fileIn(dirname(dirname(fileURLToPath(import.meta.url))), path);
}

/** A file of an installed package: `vue/dist/vue.global.prod.js`. No panel loads anything from elsewhere. */
export async function vendorFile(path: string): Promise<Reply> {
  const [name = '', ...rest] = path.split('/');
  if (!VENDORS.has(name)) return plainText('not found', 404);
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    const reply = await fileIn(join(folder, name), rest.join('/'));
    if (reply.status === 200) return reply;
  }
  return plainText('not found', 404);
}

async function fileIn(folder: string, path: string): Promise<Reply> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep)) return plainText('not found', 404);
  try {
    const body = await readFile(file);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store' }, body };
  } catch {
    return plainText('not found', 404);
  }
}
