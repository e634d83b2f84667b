// `npm test`: everything that must hold, in one command, on a machine that has nothing but Node.
// `npm test -- --only unit` (or any other step's name) runs that step alone; what follows goes to its runner.
import { loadTypeScript } from './setup/typescript.mjs';
import { ensureAll, runCommand } from './setup.mjs';

await runCommand(async () => {
  const args = process.argv.slice(2);
  const only = args[0] === '--only' ? args[1] : undefined;
  await ensureAll({ browser: only === undefined || only === 'e2e' || only === 'long' });
  const { runChecks } = await loadTypeScript('scripts/build/run-checks.ts');
  return runChecks(args);
});
