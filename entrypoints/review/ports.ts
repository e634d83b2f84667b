import { browser } from 'wxt/browser';
import type { EventStamp, Ports } from '../../components/ui/ports';
import { systemClock as clock } from '../../lib/adapters/browser/clock';
import { createFileSink } from '../../lib/adapters/browser/file-sink';
import { recordHealth } from '../../lib/adapters/browser/health-port';
import { send } from '../../lib/adapters/browser/send';
import { browserSettings } from '../../lib/adapters/browser/settings-port';
import { createSitesPort } from '../../lib/adapters/browser/sites-port';
import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { newTally } from '../../lib/adapters/crypto/tally';
import { createEventReader } from '../../lib/adapters/db/reader';
import { createSealer } from '../../lib/audit/sealer';
import type { LogEvent } from '../../lib/domain/event';
import { createExportDesk } from '../../lib/export/desk';
import { pickLocale } from '../../lib/i18n/locale';
import { UI_APPEND } from '../../lib/messages/names';
import { findingTexts } from '../../lib/rules/finding-texts';

/** Exporting is an event like any other. */
function exportEvent(
  stamp: EventStamp,
  at: number,
  reviewer: string,
  body: LogEvent<'export.made'>['body'],
): LogEvent<'export.made'> {
  return { v: 1, ...stamp, type: 'export.made', at, site: '', clerk: reviewer, orderNo: null, body, personal: {} };
}

/** The real ports of the extension's own pages. `tabId`: the page that a popup is about; null for the active one. */
export function buildPorts(tabId: number | null = null): Ports {
  const events = createEventReader({ sealer: createSealer(webDigest, webRandom) });
  const source = crypto.randomUUID();
  let counter = 0;
  const stamp = () => ({ id: crypto.randomUUID(), source, counter: ++counter });
  const sendAll = async (list: readonly LogEvent[]) => void (await send(UI_APPEND, { events: list }, 20_000));
  const locale = async () => {
    const { locale: chosen } = await browserSettings.read();
    return chosen === 'auto' ? pickLocale(navigator.languages) : chosen;
  };
  const record = async (body: LogEvent<'export.made'>['body']) => {
    const { reviewer } = await browserSettings.read();
    await sendAll([exportEvent(stamp(), clock.now(), reviewer, body)]);
  };
  const { version } = browser.runtime.getManifest();
  const exporter = createExportDesk({
    reader: events,
    open: createFileSink(newTally),
    texts: findingTexts,
    clock,
    version,
    locale,
    record,
  });
  const fixed = { clock, health: recordHealth, settings: browserSettings, texts: findingTexts };
  return { ...fixed, events, send: sendAll, stamp, sites: createSitesPort(tabId), exporter };
}
