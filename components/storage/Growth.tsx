import type { StorageState } from '../../lib/ports/record-room';
import { useTexts } from '../ui/locale';
import { storageMessages } from './messages';

const [STEP, BAR, HEIGHT] = [14, 10, 44];

/** New entries a day as bars; the numbers are in each bar's title and the average in words. */
export function Growth({ perDay }: { readonly perDay: StorageState['perDay'] }) {
  const t = useTexts(storageMessages);
  const most = Math.max(1, ...perDay.map(({ entries }) => entries));
  const sum = perDay.reduce((all, { entries }) => all + entries, 0);
  const average = t('state.growth.average', { count: Math.round(sum / Math.max(1, perDay.length)) });
  return (
    <figure style={{ margin: 0 }}>
      <figcaption className="hd-label">
        {t('state.growth')} · {average}
      </figcaption>
      <svg className="hd-growth" viewBox={`0 0 ${perDay.length * STEP} ${HEIGHT}`} role="img" aria-label={average}>
        {perDay.map(({ day, entries }, i) => {
          const height = entries === 0 ? 1 : Math.max(2, (entries / most) * HEIGHT);
          return (
            <rect key={day} x={i * STEP} y={HEIGHT - height} width={BAR} height={height} rx={1}>
              <title>{t('state.growth.day', { day, count: entries })}</title>
            </rect>
          );
        })}
      </svg>
    </figure>
  );
}
