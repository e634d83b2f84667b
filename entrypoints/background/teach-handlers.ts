import type { Corrections } from '../../lib/adapters/browser/corrections';
import { type Handler, handler } from '../../lib/adapters/browser/listen';
import * as names from '../../lib/messages/names';
import * as schema from '../../lib/messages/schemas';
import { endPicker, movePicker, planFill, runFill, startPicker } from './teach';

/** The channels of correction by the user and of filling from text. `tell` makes every page read itself anew. */
export function teachHandlers(corrections: Corrections, tell: () => Promise<void>): Readonly<{ [channel: string]: Handler }> {
  return {
    [names.TEACH_SAVE]: handler('page', parse(schema.teachSaveSchema), async ({ site, correction }, sender) => {
      endPicker(sender);
      if (correction) await corrections.add(site, [correction]).then(tell);
    }),
    [names.TEACH_LEAD]: handler('page', parse(schema.nothingSchema), (_, sender) => movePicker(sender)),
    [names.TEACH_START]: handler('screen', parse(schema.teachStartSchema), ({ tabId, request }) => startPicker(tabId, request)),
    [names.FILL_PLAN]: handler('screen', parse(schema.fillPlanSchema), ({ tabId, text }) => planFill(tabId, text)),
    [names.FILL_APPLY]: handler('screen', parse(schema.fillIdSchema), ({ tabId, id }) => runFill(tabId, 'apply', id)),
    [names.FILL_UNDO]: handler('screen', parse(schema.fillIdSchema), ({ tabId, id }) => runFill(tabId, 'undo', id)),
  };
}

function parse<T>(parser: { parse(value: unknown): T }): (body: unknown) => T {
  return (body) => parser.parse(body);
}
