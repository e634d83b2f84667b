import { NO_FACTS } from '../../lib/domain/facts';
import type { StationState } from '../../lib/domain/station';
import { pickLocale } from '../../lib/i18n/locale';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';

/** What is in force until the background has answered: the built-in policy guards from the first millisecond. */
export const FIRST_STATE: StationState = {
  policy: BUILT_IN_POLICY,
  facts: NO_FACTS,
  grants: [],
  overrides: [],
  openers: [],
  role: null,
  clerk: '',
  locale: pickLocale(navigator.languages),
  corrections: null,
};
