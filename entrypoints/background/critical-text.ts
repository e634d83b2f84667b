import type { Locale } from '../../lib/domain/station';
import { createTranslator } from '../../lib/i18n/translator';
import type { ListAlert } from '../../lib/policy/list-alerts';
import { findingTexts } from '../../lib/rules/finding-texts';
import { criticalMessages } from './critical-messages';

const MOST_NAMED = 3;
const LONGEST = 40;

/** What a notification about a list says: rules and order numbers, nothing of what stands in an order. */
export function criticalText(alerts: readonly ListAlert[], locale: Locale): { readonly title: string; readonly message: string } {
  const say = createTranslator(locale).of(criticalMessages);
  const orders = [...new Set(alerts.map(({ orderNo }) => orderNo))];
  const rules = [...new Set(alerts.map(({ rule }) => findingTexts.ruleName(rule, locale)))];
  const named = orders.slice(0, MOST_NAMED).map((orderNo) => orderNo.slice(0, LONGEST));
  const left = orders.length - named.length;
  const message = say(left > 0 ? 'text.more' : 'text', {
    ...{ rules: rules.join(say('comma')), orders: named.join(say('comma')), site: hostOf(alerts[0]?.site ?? '') },
    count: left,
  });
  return { title: say('title', { count: orders.length }), message };
}

function hostOf(site: string): string {
  return URL.canParse(site) ? new URL(site).host : site;
}
