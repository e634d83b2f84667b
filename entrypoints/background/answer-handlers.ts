import { type Handler, handler } from '../../lib/adapters/browser/listen';
import { createStation, type Station } from '../../lib/adapters/browser/station';
import type { Person } from '../../lib/domain/approval';
import { NO_FACTS } from '../../lib/domain/facts';
import type { Policy } from '../../lib/domain/policy';
import { pickLocale } from '../../lib/i18n/locale';
import * as names from '../../lib/messages/names';
import * as schema from '../../lib/messages/schemas';
import { pagePolicy } from '../../lib/policy/layers';
import { roleOf } from '../../lib/policy/staff';
import { correctionsIn } from '../../lib/profiles/stored';

/** The station with what is in force where nothing else is stored. */
export function buildStation(policy: () => Promise<Policy>, people: () => Promise<readonly Person[]>): Station {
  const defaults = {
    ...{ policy: async () => pagePolicy(await policy()), facts: NO_FACTS, parseCorrections: correctionsIn },
    // A vault that cannot be read leaves people without a role, never a page without its checks.
    role: async (clerk: string) => roleOf(clerk, await policy(), await people().catch(() => [])),
    locale: () => pickLocale(navigator.languages),
  };
  return createStation(defaults, () => Date.now());
}

/** The channels by which pages tell what was answered, so that every other page knows it. */
export function answerHandlers(station: Station): Readonly<{ [channel: string]: Handler }> {
  return {
    [names.GRANT_ADD]: handler('page', parse(schema.grantSchema), ({ grant }) => station.addGrant(grant)),
    [names.OPENER_LEARN]: handler('page', parse(schema.openerSchema), ({ key }) => station.learnOpener(key)),
    [names.OVERRIDE_ADD]: handler('page', parse(schema.overrideAddSchema), ({ site, overrides }) =>
      station.addOverrides(site, overrides),
    ),
  };
}

function parse<T>(parser: { parse(value: unknown): T }): (body: unknown) => T {
  return (body) => parser.parse(body);
}
