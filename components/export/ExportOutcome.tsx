import { Alert, Button, Progress } from 'antd';
import { useTexts } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { exportMessages } from './messages';
import type { ExportState } from './use-export';

/** Progress while it runs, then what came of it. */
export function ExportOutcome({ state }: { readonly state: ExportState }) {
  const t = useTexts(exportMessages);
  const { exporter } = usePorts();
  if (state.phase === 'idle') return null;
  if (state.phase === 'running') return <Progress percent={Math.round(state.done * 100)} aria-label={t('running')} />;
  if (state.phase === 'stopped') return <Alert type="info" showIcon title={t('stopped')} />;
  if (state.phase === 'failed') return <Alert type="error" showIcon title={t('failed', { why: reasonOf(state.why, t) })} />;
  const { fileName, rows, missing, digest, checkpoint } = state.receipt;
  return (
    <Alert
      type={missing > 0 ? 'warning' : 'success'}
      showIcon
      title={t('done', { rows, fileName })}
      description={
        <>
          {t('digest')}
          <code className="hd-digest">{digest}</code>
          {missing > 0 ? <p>{t('missing', { count: missing })}</p> : null}
          {checkpoint === null ? null : (
            <Button size="small" onClick={() => void exporter.saveCheckpoint(checkpoint, `${fileName}.checkpoint.txt`)}>
              {t('checkpoint')}
            </Button>
          )}
        </>
      }
    />
  );
}

const KNOWN = ['FILE_NO_SPACE', 'FILE_ACCESS_DENIED', 'FILE_FAILED', 'FILE_NAME_TOO_LONG', 'USER_CANCELED'] as const;

/** What the browser's word for a failed download means. */
export function reasonOf(why: string, t: ReturnType<typeof useTexts<(typeof exportMessages)['zh-CN']>>): string {
  const known = KNOWN.find((one) => one === why);
  return known ? t(`why.${known}`) : why;
}
