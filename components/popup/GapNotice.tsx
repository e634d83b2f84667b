import { Alert } from 'antd';
import type { StoredEvent } from '../../lib/domain/event';
import { TimeCell } from '../ui/Cells';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { popupMessages } from './messages';

/** Says when something could not be checked or logged today, instead of keeping quiet about it. */
export function GapNotice({ gaps }: { readonly gaps: readonly StoredEvent<'gap.recorded'>[] }) {
  const t = useTexts(popupMessages);
  if (gaps.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('gaps.title', { count: gaps.length })}
      description={gaps.slice(-3).map((gap) => (
        <div key={gap.id}>
          <TimeCell at={gap.at} form="clock" /> <PageText text={`${gap.body.what} ${gap.body.detail}`} limit={160} />
        </div>
      ))}
    />
  );
}
