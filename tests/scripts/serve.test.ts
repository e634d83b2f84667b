import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { servePanels } from '../../scripts/demo/serve';

it('takes another port when the usual one is busy, and says so', async () => {
  const lines: string[] = [];
  const blocker = createServer();
  await new Promise<void>((done) => {
    blocker.once('error', () => done()); // Somebody has it already: as good as ours.
    blocker.listen(8780, '127.0.0.1', done);
  });
  const panels = await servePanels((line) => lines.push(line));
  expect(panels.port).not.toBe(8780);
  expect(lines[0]).toBe('Port 8780 is busy; taking another one.');
  expect(lines[1]).toBe(`Practice panels: ${panels.url}/`);
  await panels.close();
  blocker.close();
});
