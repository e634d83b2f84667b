import { Alert, Spin } from 'antd';
import { useTexts } from '../ui/locale';
import { exportMessages } from './messages';
import type { ExportJob } from './use-export';

/** The first lines of the file as they will be, and how many rows it gets. */
export function ExportPreviewBox({ preview }: { readonly preview: ExportJob['preview'] }) {
  const t = useTexts(exportMessages);
  return (
    <section className="hd-preview">
      <h3>{t('preview')}</h3>
      {preview === null ? <Spin /> : null}
      {typeof preview === 'string' ? <Alert type="error" title={t('preview.failed', { why: preview })} /> : null}
      {preview !== null && typeof preview === 'object' ? (
        <>
          <p role="status">{preview.rows === 0 ? t('preview.none') : t('preview.rows', { count: preview.rows })}</p>
          {preview.head ? <textarea readOnly rows={10} wrap="off" aria-label={t('preview')} value={preview.head} /> : null}
        </>
      ) : null}
    </section>
  );
}
