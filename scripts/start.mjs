// `npm start`: the extension, built and running on the practice panels, on a machine that has nothing but Node.
// `npm start -- --headless` plays a clerk's round without a window and leaves what was held in demo-output/.
import { loadTypeScript } from './setup/typescript.mjs';
import { ensureAll, runCommand } from './setup.mjs';

await runCommand(async () => {
  await ensureAll();
  const { start } = await loadTypeScript('scripts/demo/start.ts');
  return start(process.argv.slice(2));
});
