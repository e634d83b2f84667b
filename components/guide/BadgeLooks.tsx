import { useTexts } from '../ui/locale';
import { BrandMark } from '../ui/Shapes';
import { guideMessages } from './messages';

/** What the badge says, as it looks. */
const LOOKS = [
  { id: 'none', text: '', isAlarm: false },
  { id: 'count', text: '3', isAlarm: false },
  { id: 'due', text: '⏱1', isAlarm: true },
  { id: 'alarm', text: '!', isAlarm: true },
] as const;

/** The icon in the toolbar in each of its states, and what each means. */
export function BadgeLooks() {
  const t = useTexts(guideMessages);
  return (
    <ul className="hd-guide-badges">
      {LOOKS.map(({ id, text, isAlarm }) => (
        <li key={id}>
          <span className="hd-guide-icon" aria-hidden="true">
            <BrandMark />
            {text === '' ? null : <span data-alarm={isAlarm}>{text}</span>}
          </span>
          {t(`badge.${id}`)}
        </li>
      ))}
    </ul>
  );
}
