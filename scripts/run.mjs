// Runs one of the project's TypeScript commands: `node scripts/run.mjs eval address < in > out`.
// A command is a file scripts/<kind>/<name>.ts that default-exports `async (args: string[]) => exit code | void`.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(folder, `${name}.ts`), { root, logLevel: 'error', configFile: false });
process.exitCode = (await module.default(args)) ?? 0;
