import { browser } from 'wxt/browser';
import { HEALTH_GET } from '../../messages/names';
import type { RecordHealth, RecordHealthPort } from '../../ports/record-health';
import { send } from './send';

/** Asks the worker, which holds the writer, whether the log can be written. A worker that does not answer is a gap too. */
export const recordHealth: RecordHealthPort = {
  read: () => send(HEALTH_GET, {}).then(parseHealth, (error: unknown) => ({ writable: false, why: String(error), waiting: 0 })),
  watch(changed) {
    const listener = (_changes: unknown, area: string) => {
      if (area === 'local') changed();
    };
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  },
};

function parseHealth(value: unknown): RecordHealth {
  const isHealth = typeof value === 'object' && value !== null && 'writable' in value && 'why' in value && 'waiting' in value;
  if (!isHealth) return { writable: false, why: 'no answer', waiting: 0 };
  return { writable: value.writable === true, why: String(value.why), waiting: Number(value.waiting) };
}
