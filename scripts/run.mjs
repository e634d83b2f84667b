// Runs one of the project's TypeScript commands: `node scripts/run.mjs eval address < in > out`.
// A command is a file scripts/<kind>/<name>.ts that default-exports `async (args: string[]) => exit code | void`.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const scripts = dirname(fileURLToPath(import.meta.url));
const root = dirname(scripts);
const [kind, name, ...args] = process.argv.slice(2);

const known = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((f) => f.endsWith('.ts'))
        .map((f) => f.slice(0, -3))
    : [];
const folder = join(scripts, kind ?? '');
if (!kind || !known(folder).includes(name)) {
  console.error(`usage: npm run --silent ${kind ?? 'eval'} -- ${known(folder).join('|')} [arguments]`);
  process.exit(2);
}
if (!existsSync(join(root, 'node_modules', 'vite'))) {
  const { installPackages } = await import('./setup.mjs');
  await installPackages({ log: (line) => console.error(line) });
}
/** What a file says about where it lies stays true of the source. */
const inPlace = {
  name: 'hedan:in-place',
  enforce: 'pre',
  transform(code, id) {
    const path = id.split('?')[0];
    if (!path.endsWith('.ts') || path.includes('node_modules')) return null;
    return code
      .replaceAll('import.meta.dirname', () => JSON.stringify(dirname(path)))
      .replaceAll('import.meta.url', () => JSON.stringify(pathToFileURL(path).href));
  },
};

const file = join(folder, `${name}.ts`);
const module = kind === 'bench' ? await built(file) : await imported(file);
process.exitCode = (await module.default(args)) ?? 0;

async function imported(path) {
  const { runnerImport } = await import('vite');
  return (await runnerImport(path, { root, logLevel: 'error', configFile: false })).module;
}

/** What is timed runs as one file, as the product does: imported one by one every call to another module costs a look-up more. */
async function built(path) {
  const { build } = await import('vite');
  const outDir = join(root, 'node_modules', '.cache', 'hedan', `bench-${process.pid}`);
  const output = { entryFileNames: 'bench.mjs', chunkFileNames: '[name].mjs' };
  const options = { ssr: path, outDir, minify: false, target: 'node20', copyPublicDir: false, rollupOptions: { output } };
  await build({ root, logLevel: 'error', configFile: false, build: options, plugins: [inPlace] });
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  return import(pathToFileURL(join(outDir, 'bench.mjs')).href);
}
