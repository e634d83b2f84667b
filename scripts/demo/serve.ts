import { type RunningPanels, startPanels } from '../../tests/panels/server';

/** Where the practice panels are when nothing else is there: a port that people can remember. */
const USUAL_PORT = 8780;

/** Starts the practice panels on the usual port, or on a free one when it is busy, and says so. */
export async function servePanels(log: (line: string) => void): Promise<RunningPanels> {
  const panels = await startPanels({ port: USUAL_PORT }).catch((error: unknown) => {
    if (!isTaken(error)) throw error;
    log(`Port ${USUAL_PORT} is busy; taking another one.`);
    return startPanels();
  });
  log(`Practice panels: ${panels.url}/`);
  return panels;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}
