import { type Handler, handler } from '../../lib/adapters/browser/listen';
import { base64Of, safeSession } from '../../lib/adapters/browser/safe-session';
import { SAFE_KEY } from '../../lib/messages/names';
import { nothingSchema } from '../../lib/messages/schemas';

/** The opened key for the page without a window, which has nothing but messages; null while it is locked. */
export const safeHandlers: Readonly<{ [channel: string]: Handler }> = {
  [SAFE_KEY]: handler('screen', nothingSchema.parse, async () => {
    const key = await safeSession.key();
    return key === null ? null : base64Of(key);
  }),
};
