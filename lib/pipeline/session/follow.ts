import { checkSteps } from './check-page';
import type { SessionContext } from './context';

/** Work before the page gets its turn, in ms. The last step may begin just before it ends: the first of its kind takes up to ten. */
const SLICE_MS = 5;

/**
 * Makes the check that follows the page: asked for at any time, it runs one check after another, each a slice at a time.
 * A check that fits into one slice is over when the call returns.
 */
export function createFollower(context: SessionContext): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    try {
      do {
        isWanted = false;
        await checkOnce(context);
      } while (isWanted);
    } finally {
      isRunning = false;
      context.progress = null;
    }
  };
  return () => {
    isWanted = true;
    if (!isRunning) run().catch((error: unknown) => sayFailed(context, error));
  };
}

async function checkOnce(context: SessionContext): Promise<void> {
  context.round += 1;
  const mine = context.round;
  const whole = context.page.isLarge() ? await readInSlices(context) : context.page.read();
  const steps = checkSteps(context, whole);
  // A check in one go that came in between knows more than this one.
  while (mine === context.round) {
    const end = context.clock.monotonic() + SLICE_MS;
    // One step at least, however slow the machine is.
    do {
      if (steps.next().done === true) return;
    } while (context.clock.monotonic() < end && !context.page.hasInput());
    await context.page.turn();
  }
}

async function readInSlices(context: SessionContext) {
  context.progress = { read: 0, total: 0 };
  const whole = await context.page.readInSlices((read, total) => {
    context.progress = { read, total };
  });
  context.progress = null;
  await context.page.turn();
  return whole;
}

/** A page that goes away ends its own reading; anything else is a gap that somebody should hear of. */
function sayFailed(context: SessionContext, error: unknown): void {
  if (error instanceof Error && error.name === 'AbortError') return;
  const detail = (error instanceof Error ? error.message : String(error)).slice(0, 300);
  context.log.emit(context.events.make('gap.recorded', null, { what: 'check', detail }));
}
