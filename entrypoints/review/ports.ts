import { browser } from 'wxt/browser';
import type { Ports } from '../../components/ui/ports';
import { recordHealth } from '../../lib/adapters/browser/health-port';
import { handOver } from '../../lib/adapters/browser/save-file';
import { send } from '../../lib/adapters/browser/send';
import { browserSettings } from '../../lib/adapters/browser/settings-port';
import { createSitesPort } from '../../lib/adapters/browser/sites-port';
import { createStamp } from '../../lib/adapters/browser/stamp';
import { createSteadyClock } from '../../lib/adapters/browser/steady-clock';
import { createEventReader } from '../../lib/adapters/db/reader';
import type { EventBodies, EventType, LogEvent } from '../../lib/domain/event';
import { newEvent } from '../../lib/domain/new-event';
import { pickLocale } from '../../lib/i18n/locale';
import { UI_APPEND } from '../../lib/messages/names';
import { findingTexts } from '../../lib/rules/finding-texts';
import { buildExporter, buildRecordDesk, sealer } from './exporter';
import { opener } from './safe';

/** The real ports of the extension's own pages. `tabId`: the page that a popup is about; null for the active one. */
export function buildPorts(tabId: number | null = null): Ports {
  const events = createEventReader({ sealer, opener });
  const clock = createSteadyClock();
  const stamp = createStamp();
  const sendAll = async (list: readonly LogEvent[]) => void (await send(UI_APPEND, { events: list }, 20_000));
  const append = async <T extends EventType>(type: T, body: EventBodies[T]) => {
    const { reviewer } = await browserSettings.read();
    await sendAll([newEvent(stamp(), type, body, { at: clock.now(), clerk: reviewer })]);
  };
  const locale = async () => {
    const { locale: chosen } = await browserSettings.read();
    return chosen === 'auto' ? pickLocale(navigator.languages) : chosen;
  };
  const { version } = browser.runtime.getManifest();
  const exporter = buildExporter({ desk: buildRecordDesk(append), append, handOver, version, locale });
  const fixed = { clock, health: recordHealth, settings: browserSettings, texts: findingTexts };
  return { ...fixed, events, send: sendAll, stamp, sites: createSitesPort(tabId), exporter };
}
