import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The part of esbuild that is used; it comes with vite, and so is looked up from there. */
interface Bundler {
  readonly build: (settings: object) => Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
}

let bundled: Promise<string> | null = null;

/** The panel's React application as one script. Built once a version of its sources, then read from node_modules/.cache. */
export function antdBundle(): Promise<string> {
  bundled ??= readOrBuild();
  return bundled;
}

const here = dirname(fileURLToPath(import.meta.url));

async function readOrBuild(): Promise<string> {
  const folder = join(dirname(dirname(dirname(here))), 'node_modules', '.cache', 'hedan-panels');
  const file = join(folder, `antd-${await fingerprint()}.js`);
  const cached = await readFile(file, 'utf8').catch(() => null);
  if (cached !== null) return cached;
  const text = await build();
  await mkdir(folder, { recursive: true });
  await writeFile(file, text);
  return text;
}

async function build(): Promise<string> {
  const fromVite = createRequire(createRequire(import.meta.url).resolve('vite/package.json'));
  const { build: bundle }: Bundler = fromVite('esbuild');
  const { outputFiles } = await bundle({
    entryPoints: [join(here, 'app', 'main.tsx')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** Changes with the sources of the application and with the versions of what it is built of. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const find = createRequire(import.meta.url);
  for (const name of ['antd', 'react', 'react-dom']) hash.update(await readFile(find.resolve(`${name}/package.json`)));
  for (const name of (await readdir(join(here, 'app'))).sort()) hash.update(await readFile(join(here, 'app', name)));
  hash.update(await readFile(join(dirname(here), 'store', 'order.ts')));
  return hash.digest('hex').slice(0, 16);
}
