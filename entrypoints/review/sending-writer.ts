import { send } from '../../lib/adapters/browser/send';
import { UI_APPEND } from '../../lib/messages/names';
import type { AppendResult, EventWriter } from '../../lib/ports/event-log';

/** What one message may carry; see `logAppendSchema`. */
const BATCH = 400;

/** Pages have no writer: what they restore into a log that has entries goes the way of every event. */
export const sendingWriter: EventWriter = {
  async append(events) {
    const results: AppendResult[] = [];
    for (let at = 0; at < events.length; at += BATCH) {
      const batch = events.slice(at, at + BATCH).map(({ v, id, type, source, counter, ...rest }) => {
        const { at: time, site, clerk, orderNo, body, personal } = rest;
        return { v, id, type, source, counter, at: time, site, clerk, orderNo, body, personal };
      });
      // The background answers with one result an event.
      results.push(...((await send(UI_APPEND, { events: batch }, 60_000)) as readonly AppendResult[]));
    }
    return results;
  },
};
