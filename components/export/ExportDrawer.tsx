import { Button, Drawer, Select } from 'antd';
import type { ExportFormatInfo, Masking } from '../../lib/ports/export-desk';
import { DayRange } from '../review/DayRange';
import { useLocale, useTexts } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { ExportOutcome } from './ExportOutcome';
import { ExportPreviewBox } from './ExportPreviewBox';
import './export.css';
import { exportMessages } from './messages';
import { type ExportJob, useExport } from './use-export';

const MASKINGS: readonly Masking[] = ['none', 'partial', 'full'];

/** Makes a file of the log: days, format, columns, masking, a look at it first, then the file. */
export function ExportDrawer({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(exportMessages);
  const locale = useLocale();
  const { exporter } = usePorts();
  const formats = exporter.formats(locale);
  const job = useExport(formats[0]?.id ?? '');
  const isRunning = job.state.phase === 'running';
  const isEmpty = typeof job.preview === 'object' && job.preview?.rows === 0;
  const footer = (
    <div className="hd-row">
      <Button type="primary" disabled={job.request.format === '' || isEmpty} loading={isRunning} onClick={job.run}>
        {isRunning ? t('running') : t('run')}
      </Button>
      {isRunning ? <Button onClick={job.stop}>{t('stop')}</Button> : null}
    </div>
  );
  return (
    <Drawer open title={t('title')} onClose={onClose} size={560} footer={footer}>
      {formats.length === 0 ? <p>{t('format.none')}</p> : <Form job={job} formats={formats} />}
      <ExportOutcome state={job.state} />
      <ExportPreviewBox preview={job.preview} />
    </Drawer>
  );
}

function Form({ job, formats }: { readonly job: ExportJob; readonly formats: readonly ExportFormatInfo[] }) {
  const t = useTexts(exportMessages);
  const { request, change } = job;
  const format = formats.find((one) => one.id === request.format);
  return (
    <div className="hd-export">
      <span className="hd-label">{t('range')}</span>
      <DayRange
        from={request.from}
        to={request.to}
        onChange={({ from, to }) => change({ from: from ?? 0, to: to ?? request.to })}
      />
      <span className="hd-label">{t('format')}</span>
      <Select
        aria-label={t('format')}
        value={request.format}
        options={formats.map((one) => ({ value: one.id, label: `${one.name} (.${one.extension})` }))}
        onChange={(id) => change({ format: id, columns: [] })}
      />
      <span className="hd-label">{t('masking')}</span>
      <Select<Masking>
        aria-label={t('masking')}
        value={request.masking}
        options={MASKINGS.map((value) => ({ value, label: t(`masking.${value}`) }))}
        onChange={(masking) => change({ masking })}
      />
      {format && format.columns.length > 0 ? (
        <>
          <span className="hd-label">{t('columns')}</span>
          <Select
            mode="multiple"
            allowClear
            aria-label={t('columns')}
            placeholder={t('columns.all')}
            maxTagCount={4}
            value={[...request.columns]}
            options={format.columns.map((column) => ({ value: column.id, label: column.name }))}
            onChange={(columns) => change({ columns })}
          />
        </>
      ) : null}
    </div>
  );
}
