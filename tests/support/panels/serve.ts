import { test } from '@playwright/test';
import { type RunningPanels, startPanels } from '../../panels/server';

/** Serves the panels for the tests of one file, seeded anew for each. Call the result inside a test. */
export function servePanels(): () => RunningPanels {
  let running: RunningPanels | null = null;
  test.beforeAll(async () => {
    running = await startPanels();
  });
  test.beforeEach(() => running?.store.reset());
  test.afterAll(() => running?.close());
  return () => {
    if (!running) throw new Error('the panels are served only while tests run');
    return running;
  };
}
