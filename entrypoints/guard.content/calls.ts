import { api } from '../../lib/adapters/browser/api';
import { send } from '../../lib/adapters/browser/send';
import type { Engine, World } from '../../lib/adapters/dom/world';
import { ENGINE_INJECT, REPLAY_MAIN } from '../../lib/messages/names';

/** A machine under load takes long to start a worker and to run the engine; a press that waits for it is asked about all the same. */
const TRIES = 4;
const PAUSE_MS = 250;

/** Fetches the engine once for all who wait for it. An answer that does not come in time is no engine only when tries are used up. */
export function engineLoader(world: World): () => Promise<Engine | null> {
  let coming: Promise<Engine | null> | null = null;
  return () => {
    coming ??= fetchEngine(world).finally(() => {
      coming = null;
    });
    return world.engine ? Promise.resolve(world.engine) : coming;
  };
}

async function fetchEngine(world: World): Promise<Engine | null> {
  for (let tries = 0; tries < TRIES && !world.engine && !world.signal.aborted; tries++) {
    const isOver = await send(ENGINE_INJECT, {}).then(
      () => true,
      // A page that outlived its extension gets no engine however often it asks.
      () => api().runtime?.id === undefined,
    );
    if (isOver) break;
    await new Promise((next) => setTimeout(next, PAUSE_MS));
  }
  return world.engine;
}

/** The name of the event that presses once in the page's own world, or null when that world is out of reach. */
export function armPageWorld(): Promise<string | null> {
  const nonce = crypto.randomUUID();
  return send(REPLAY_MAIN, { nonce }, 1_000).then(
    () => nonce,
    () => null,
  );
}
