import { Select } from 'antd';
import { useTexts } from '../ui/locale';
import { freezeMessages } from './freeze-messages';

export const FREEZE_HOURS = [1, 4, 24, 72] as const;

/** For how long something is frozen. */
export function FreezeHours({ value, onChange }: { readonly value: number; readonly onChange: (hours: number) => void }) {
  const t = useTexts(freezeMessages);
  return (
    <Select<number>
      aria-label={t('until')}
      size="small"
      value={value}
      options={FREEZE_HOURS.map((hours) => ({ value: hours, label: t('hours', { count: hours }) }))}
      onChange={onChange}
    />
  );
}
