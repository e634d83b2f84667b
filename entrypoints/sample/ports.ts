import { browser } from 'wxt/browser';
import type { Ports } from '../../components/ui/ports';
import { systemClock } from '../../lib/adapters/browser/clock';
import { createStamp } from '../../lib/adapters/browser/stamp';
import { settingsOf } from '../../lib/adapters/browser/station';
import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { createMemoryLog } from '../../lib/adapters/memory/event-log';
import { judgeAddress } from '../../lib/address';
import { createSealer } from '../../lib/audit/sealer';
import { pickLocale } from '../../lib/i18n/locale';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { findingTexts } from '../../lib/rules/finding-texts';
import { sampleEvents } from '../../lib/sample/sample-log';
import { SHOPS } from '../../lib/sample/shop.data';
import { previewOnly } from './preview-only';
import { memorySettings } from './settings';

const NO_PAGE = { origin: null, on: false, recognition: null, partial: null, stale: false };

/**
 * Everything that a screen reaches, in memory: nothing here can write to the database, tell the background or change what
 * the station has set. Language and look are read from the station and kept for this page.
 */
export async function buildSamplePorts(): Promise<Ports> {
  const own = settingsOf((await browser.storage.local.get('settings'))['settings']);
  const locale = own.locale === 'auto' ? pickLocale(navigator.languages) : own.locale;
  const log = createMemoryLog(createSealer(webDigest, webRandom));
  await log.append(sampleEvents({ until: Date.now(), locale, policy: BUILT_IN_POLICY, judge: judgeAddress }));
  const [reviewer] = SHOPS[locale].supervisors;
  const settings = memorySettings({ ...own, reviewer, clerk: '' });
  return {
    events: log,
    send: async (events) => void (await log.append(events)),
    stamp: createStamp(),
    clock: { ...systemClock, steady: systemClock.now },
    sites: { current: async () => NO_PAGE, turnOn: async () => false, turnOff: async () => {}, watch: () => () => {} },
    health: { read: async () => ({ writable: true, why: '', waiting: 0 }), watch: () => () => {} },
    exporter: previewOnly(log, settings),
    settings,
    texts: findingTexts,
  };
}
