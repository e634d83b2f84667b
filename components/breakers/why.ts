import { useTexts } from '../ui/locale';
import { breakerMessages } from './messages';

/** Says why a kind of action is paused: what the counting wrote ("flag 14 / 3.2") in the reader's language, a person's own words as they are. */
export function useWhy(): (why: string) => string {
  const t = useTexts(breakerMessages);
  return (why) => {
    const [, cause, count = '', usual = ''] = /^(flag|ticket) (\S+) \/ (\S+)$/.exec(why) ?? [];
    if (cause === 'flag' || cause === 'ticket') return t(`why.${cause}`, { count, usual });
    if (why === 'ticket') return t('why.trial');
    return why === '' ? t('why.hand') : why;
  };
}
