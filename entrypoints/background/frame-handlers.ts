import * as frames from '../../lib/adapters/browser/frames';
import { type Handler, handler } from '../../lib/adapters/browser/listen';
import { ownText } from '../../lib/adapters/browser/own-text';
import { townsIn } from '../../lib/address/towns';
import * as names from '../../lib/messages/names';
import * as schema from '../../lib/messages/schemas';

/** What the background puts into frames for the script that asks, and asks of them. */
export function frameHandlers(): Readonly<{ [channel: string]: Handler }> {
  const nothing = (body: unknown) => schema.nothingSchema.parse(body);
  return {
    [names.ENGINE_INJECT]: handler('page', nothing, (_, sender) => frames.injectEngine(sender)),
    [names.OVERLAY_INJECT]: handler('page', nothing, (_, sender) => frames.injectOverlay(sender)),
    [names.AIDS_INJECT]: handler('page', nothing, (_, sender) => frames.injectAids(sender)),
    [names.TOWNS_GET]: handler(
      'page',
      (body) => schema.cityOfTownsSchema.parse(body),
      async ({ province, city }) => townsIn(await ownText('/towns.txt'), province, city),
    ),
    [names.REPLAY_MAIN]: handler(
      'page',
      (body) => schema.nonceSchema.parse(body),
      ({ nonce }, sender) => frames.pressInPageWorld(sender, nonce),
    ),
    [names.PROMPT_REMOTE]: handler(
      'page',
      (body) => schema.promptRemoteSchema.parse(body),
      ({ prompt }, sender) => frames.promptInTopFrame(sender, prompt),
    ),
    [names.TAB_SUMMARY]: handler(
      'screen',
      (body) => schema.tabSchema.parse(body),
      ({ tabId }) => frames.summaries(tabId),
    ),
  };
}
