import { Alert, Button } from 'antd';
import type { BrokenRow } from '../../lib/ports/record-room';
import { useSectionPort } from '../desk/section-port';
import { useTexts } from '../ui/locale';
import { BrokenRows } from './BrokenRows';
import { Card } from './Card';
import { storageMessages } from './messages';
import { recordPort } from './port';
import { useWork, wordOf } from './use-work';

/** Rows that cannot be read. Looked for on request: it reads the whole log. */
export function BrokenCard() {
  const t = useTexts(storageMessages);
  const room = useSectionPort(recordPort);
  const { work, run } = useWork<{ readonly count: number; readonly rows: readonly BrokenRow[] }>();
  return (
    <Card title={t('broken.title')} hint={t('broken.hint')}>
      <div className="hd-row">
        <Button loading={work.phase === 'running'} onClick={() => void run(room.broken)}>
          {t('broken.find')}
        </Button>
      </div>
      {work.phase === 'failed' ? <Alert type="error" showIcon title={t('failed', { why: wordOf(work.error) })} /> : null}
      {work.phase === 'done' && work.value.count === 0 ? <Alert type="success" showIcon title={t('broken.none')} /> : null}
      {work.phase === 'done' && work.value.count > 0 ? (
        <>
          <Alert type="warning" showIcon title={t('broken.count', { count: work.value.count, shown: work.value.rows.length })} />
          <BrokenRows rows={work.value.rows} />
        </>
      ) : null}
    </Card>
  );
}
