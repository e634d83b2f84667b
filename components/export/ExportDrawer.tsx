import { Button, Checkbox, Drawer, Select } from 'antd';
import { SEVERITIES } from '../../lib/domain/finding';
import type { ExportFormatInfo, Masking } from '../../lib/ports/export-desk';
import { DayRange } from '../review/DayRange';
import { useLocale, useTexts, useWords } from '../ui/locale';
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
        options={MASKINGS.filter((value) => value !== 'none' || !job.hidesAll).map((value) => ({
          value,
          label: t(`masking.${value}`),
        }))}
        onChange={(masking) => change({ masking })}
      />
      <Choices job={job} />
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
      <span className="hd-label">{t('gzip')}</span>
      <Checkbox checked={request.gzip === true} onChange={(event) => change({ gzip: event.target.checked })}>
        {t('gzip.hint')}
      </Checkbox>
    </div>
  );
}

interface ManyProps<T extends string> {
  readonly label: string;
  readonly value: readonly T[] | undefined;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T[]) => void;
}

/** Several of a list; none chosen = all of them. */
function Many<T extends string>({ label, value, options, onChange }: ManyProps<T>) {
  const t = useTexts(exportMessages);
  return (
    <>
      <span className="hd-label">{label}</span>
      <Select<T[]>
        mode="multiple"
        allowClear
        aria-label={label}
        placeholder={t('choice.all')}
        maxTagCount={3}
        optionFilterProp="label"
        value={[...(value ?? [])]}
        options={[...options]}
        onChange={onChange}
      />
    </>
  );
}

/** Which entries: by worst severity, by rule, by site, as the queue's own filters mean them. */
function Choices({ job: { request, change, sites, rules } }: { readonly job: ExportJob }) {
  const t = useTexts(exportMessages);
  const word = useWords();
  const severities = SEVERITIES.toReversed().map((value) => ({ value, label: word(`severity.${value}`) }));
  return (
    <>
      <Many
        label={t('severities')}
        value={request.severities}
        options={severities}
        onChange={(chosen) => change({ severities: chosen })}
      />
      <Many label={t('rules')} value={request.rules} options={rules} onChange={(chosen) => change({ rules: chosen })} />
      {sites.length > 1 ? (
        <Many label={t('sites')} value={request.sites} options={sites} onChange={(chosen) => change({ sites: chosen })} />
      ) : null}
    </>
  );
}
