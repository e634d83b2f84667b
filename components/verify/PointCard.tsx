import { Alert, Button } from 'antd';
import dayjs from 'dayjs';
import { useSectionPort } from '../desk/section-port';
import { Card } from '../storage/Card';
import { recordPort } from '../storage/port';
import { useWork, wordOf } from '../storage/use-work';
import { useTexts } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { verifyMessages } from './messages';

/** Signs the log as it is and hands the signature out. */
export function PointCard() {
  const t = useTexts(verifyMessages);
  const room = useSectionPort(recordPort);
  const { clock } = usePorts();
  const { work, run } = useWork<{ readonly file: string; readonly text: string } | null>();
  const save = () =>
    run(async () => {
      const text = await room.desk.checkpoint();
      if (text === null) return null;
      const file = `hedan-checkpoint-${dayjs(clock.now()).format('YYYY-MM-DD-HHmm')}.txt`;
      await room.save(text, file);
      return { file, text };
    });
  return (
    <Card title={t('point.title')} hint={t('point.hint')}>
      <div className="hd-row">
        <Button loading={work.phase === 'running'} onClick={() => void save()}>
          {t('point.save')}
        </Button>
      </div>
      {work.phase === 'failed' ? <Alert type="error" showIcon title={t('check.failed', { why: wordOf(work.error) })} /> : null}
      {work.phase === 'done' && work.value === null ? <Alert type="info" showIcon title={t('point.none')} /> : null}
      {work.phase === 'done' && work.value !== null ? (
        <Alert
          type="success"
          showIcon
          title={t('point.saved', { file: work.value.file })}
          description={<pre className="hd-note">{work.value.text}</pre>}
        />
      ) : null}
    </Card>
  );
}
