import { browser } from 'wxt/browser';
import type { Facts } from '../../domain/facts';
import type { Grant } from '../../domain/grant';
import type { Override } from '../../domain/override';
import type { Policy } from '../../domain/policy';
import type { LocalProfile } from '../../domain/profile';
import type { Locale, StationState } from '../../domain/station';
import { DEFAULT_SETTINGS, type Settings } from '../../ports/settings';
import { createFrozenOrders, type FrozenOrders } from './frozen';
import { createOverrides } from './overrides';

const MOST_OPENERS = 500;

/** What stands in for what is not stored, and how stored documents are read; null refuses one. */
export interface StationDefaults {
  readonly facts: Facts;
  /** The language of a browser whose user has chosen none. */
  locale(): Locale;
  /** The policy that is in force, all layers together. */
  policy(): Promise<Policy>;
  /** What somebody with this name is here. */
  role(clerk: string): Promise<string | null>;
  parseCorrections(raw: unknown, site: string): LocalProfile | null;
}

export interface Station {
  state(site: string): Promise<StationState>;
  addGrant(grant: Grant): Promise<void>;
  addOverrides(site: string, overrides: readonly Override[]): Promise<void>;
  readonly frozen: FrozenOrders;
  learnOpener(key: string): Promise<void>;
}

/**
 * What this station keeps in `storage`: settings, policy and learned buttons for good, grants until the browser ends.
 * A document that does not parse is left where it is and the default stands in for it.
 */
export function createStation(defaults: StationDefaults, now: () => number): Station {
  const overrides = createOverrides(now);
  const frozen = createFrozenOrders(now);
  return {
    addOverrides: overrides.add,
    frozen,
    async state(site) {
      const stored = await browser.storage.local.get(['settings', 'openers', 'corrections']);
      const grants = (await grantList()).filter((grant) => grant.site === site && grant.expires > now());
      const settings = settingsOf(stored['settings']);
      return {
        policy: await defaults.policy(),
        facts: defaults.facts,
        grants,
        overrides: await overrides.of(site),
        openers: texts(stored['openers']),
        clerk: settings.clerk,
        role: await defaults.role(settings.clerk),
        locale: settings.locale === 'auto' ? defaults.locale() : settings.locale,
        corrections: defaults.parseCorrections(stored['corrections'], site),
      };
    },
    async addGrant(grant) {
      const alive = (await grantList()).filter((old) => old.expires > now());
      await browser.storage.session.set({ grants: [...alive, grant] });
    },
    async learnOpener(key) {
      const known = texts((await browser.storage.local.get('openers'))['openers']);
      if (!known.includes(key)) await browser.storage.local.set({ openers: [...known, key].slice(-MOST_OPENERS) });
    },
  };
}

/** Settings as stored, each missing or odd value replaced by its default. */
export function settingsOf(raw: unknown): Settings {
  const given = typeof raw === 'object' && raw !== null ? raw : {};
  const pick = <K extends keyof Settings>(key: K, fits: (value: unknown) => value is Settings[K]): Settings[K] => {
    const value: unknown = Reflect.get(given, key);
    return fits(value) ? value : DEFAULT_SETTINGS[key];
  };
  const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= 100;
  return {
    locale: pick('locale', (v): v is Settings['locale'] => v === 'auto' || v === 'zh-CN' || v === 'en'),
    theme: pick('theme', (v): v is Settings['theme'] => v === 'auto' || v === 'light' || v === 'dark'),
    clerk: pick('clerk', isName),
    reviewer: pick('reviewer', isName),
    keys: pick('keys', (v): v is boolean => typeof v === 'boolean'),
    nav: pick('nav', (v): v is Settings['nav'] => v === 'auto' || v === 'open' || v === 'folded'),
    listAlerts: pick('listAlerts', (v): v is boolean => typeof v === 'boolean'),
    guided: pick('guided', (v): v is Settings['guided'] => Array.isArray(v) && v.length <= 20 && v.every(isName)),
  };
}

async function grantList(): Promise<readonly Grant[]> {
  const { grants } = await browser.storage.session.get('grants');
  // Only this file writes the session area, and it holds nothing from outside.
  return Array.isArray(grants) ? (grants as readonly Grant[]) : [];
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
