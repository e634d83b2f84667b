import { send } from '../../lib/adapters/browser/send';
import type { Engine, World } from '../../lib/adapters/dom/world';
import { ENGINE_INJECT, REPLAY_MAIN } from '../../lib/messages/names';

/** Fetches the engine once; a call that failed is tried again with the next. */
export function engineLoader(world: World): () => Promise<Engine | null> {
  let coming: Promise<unknown> | null = null;
  return async () => {
    coming ??= send(ENGINE_INJECT, {}).catch(() => {
      coming = null;
    });
    await coming;
    return world.engine;
  };
}

/** The name of the event that presses once in the page's own world, or null when that world is out of reach. */
export function armPageWorld(): Promise<string | null> {
  const nonce = crypto.randomUUID();
  return send(REPLAY_MAIN, { nonce }, 1_000).then(
    () => nonce,
    () => null,
  );
}
