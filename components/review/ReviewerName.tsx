import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTexts } from '../ui/locale';
import { useSettings } from '../ui/use-settings';
import { reviewMessages } from './messages';

/** The name that verdicts carry. Kept when the field is left or Enter is pressed outside of a composition. */
export function ReviewerName() {
  const t = useTexts(reviewMessages);
  const { settings, ready, update } = useSettings();
  const [name, setName] = useState('');
  useEffect(() => setName(settings.reviewer), [settings.reviewer]);
  const keep = () => {
    if (name.trim() !== settings.reviewer) update({ reviewer: name.trim() });
  };
  return (
    <Input
      id="review-reviewer"
      className="hd-reviewer"
      size="small"
      aria-label={t('reviewer.label')}
      prefix={t('reviewer.label')}
      placeholder={t('reviewer.placeholder')}
      maxLength={40}
      status={ready && settings.reviewer === '' ? 'warning' : ''}
      value={name}
      onChange={(event) => setName(event.target.value)}
      onBlur={keep}
      onPressEnter={(event) => (event.nativeEvent.isComposing ? undefined : event.currentTarget.blur())}
    />
  );
}
