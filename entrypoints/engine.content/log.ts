import { browser } from 'wxt/browser';
import { createOutbox } from '../../lib/adapters/browser/outbox';
import { send } from '../../lib/adapters/browser/send';
import type { LogEvent } from '../../lib/domain/event';
import { LOG_APPEND } from '../../lib/messages/names';
import type { EventSink } from '../../lib/ports/event-sink';
import { reportGap } from './report-gap';

/** The near end of the log in one frame, until the signal ends. */
export function createLog(signal: AbortSignal): EventSink {
  const sendEvents = (events: readonly LogEvent[]) => send(LOG_APPEND, { events }, 20_000);
  const outbox = createOutbox({ storage: browser.storage.local, send: sendEvents, signal, changed: reportGap });
  return { emit: (event) => void outbox.add(event) };
}
