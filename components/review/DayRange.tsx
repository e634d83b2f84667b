import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTexts } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { reviewMessages } from './messages';

interface Range {
  /** Inclusive from, exclusive to; ms UTC at the reader's midnights. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Chooses whole days of the reader's own calendar; what it returns is UTC. */
export function DayRange({ from, to, onChange }: Range & { readonly onChange: (range: Range) => void }) {
  const t = useTexts(reviewMessages);
  const { clock } = usePorts();
  const today = dayjs(clock.now()).startOf('day');
  const presets: { label: string; value: [Dayjs, Dayjs] }[] = [
    { label: t('filter.today'), value: [today, today] },
    { label: t('filter.yesterday'), value: [today.subtract(1, 'day'), today.subtract(1, 'day')] },
    { label: t('filter.week'), value: [today.subtract(6, 'day'), today] },
    { label: t('filter.month'), value: [today.subtract(29, 'day'), today] },
  ];
  return (
    <DatePicker.RangePicker
      className="hd-days"
      aria-label={t('filter.day')}
      allowEmpty
      presets={presets}
      value={[from === null ? null : dayjs(from), to === null ? null : dayjs(to).subtract(1, 'day')]}
      onChange={(days) =>
        onChange({
          from: days?.[0]?.startOf('day').valueOf() ?? null,
          to: days?.[1]?.startOf('day').add(1, 'day').valueOf() ?? null,
        })
      }
    />
  );
}
