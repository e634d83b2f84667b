import { Alert, Progress } from 'antd';
import { useTexts } from '../ui/locale';
import { exportMessages } from './messages';
import type { ExportState } from './use-export';

/** Progress while it runs, then what came of it. */
export function ExportOutcome({ state }: { readonly state: ExportState }) {
  const t = useTexts(exportMessages);
  if (state.phase === 'idle') return null;
  if (state.phase === 'running') return <Progress percent={Math.round(state.done * 100)} aria-label={t('running')} />;
  if (state.phase === 'stopped') return <Alert type="info" showIcon title={t('stopped')} />;
  if (state.phase === 'failed') return <Alert type="error" showIcon title={t('failed', { why: state.why })} />;
  const { fileName, rows, digest } = state.receipt;
  return (
    <Alert
      type="success"
      showIcon
      title={t('done', { rows, fileName })}
      description={
        <>
          {t('digest')}
          <code className="hd-digest">{digest}</code>
        </>
      }
    />
  );
}
