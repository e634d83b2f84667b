import { Alert, Button } from 'antd';
import { CASE_COLUMNS } from '../../lib/insight/case-schema';
import type { ReviewedCase } from '../../lib/insight/cases';
import { FileButton } from '../storage/FileButton';
import { TimeCell } from '../ui/Cells';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { ScrollX } from '../ui/Reachable';
import { useSettings } from '../ui/use-settings';
import { importMessages } from './import-messages';
import { type ReadFile, useCaseImport } from './use-case-import';
import { useCaseWords } from './use-case-words';

interface Props {
  readonly known: readonly ReviewedCase[];
  readonly onImported: () => void;
}

/** Cases from elsewhere: read, looked at, and taken in only when somebody agrees. */
export function ImportCases({ known, onImported }: Props) {
  const t = useTexts(importMessages);
  const { reviewer } = useSettings().settings;
  const { read, done, error, choose, take, drop } = useCaseImport(known, reviewer, onImported);
  return (
    <section className="hd-part hd-import hd-no-print" aria-labelledby="knowledge-import">
      <h2 id="knowledge-import">{t('title')}</h2>
      <p className="hd-dim">{t('lead', { columns: CASE_COLUMNS.join(', ') })}</p>
      <FileButton label={t('choose')} accept=".csv,.jsonl,.ndjson,.json,text/csv" onFile={(file) => void choose(file)} />
      {read ? <Read read={read} canTake={reviewer !== ''} onTake={() => void take()} onDrop={drop} /> : null}
      {done === null ? null : <Alert type="success" showIcon role="status" title={t('done', { count: done })} />}
      {error === null ? null : (
        <Alert type="error" showIcon title={t('failed', { why: error instanceof Error ? error.message : String(error) })} />
      )}
    </section>
  );
}

interface ReadProps {
  readonly read: ReadFile;
  readonly canTake: boolean;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

function Read({ read, canTake, onTake, onDrop }: ReadProps) {
  const t = useTexts(importMessages);
  const { file, fresh, known, bad } = read;
  return (
    <>
      <p role="status">
        <PageText text={t('read', { file, fresh: fresh.length, known, bad: bad.length })} limit={400} />
      </p>
      {bad.length > 0 ? <BadLines bad={bad} /> : null}
      {fresh.length > 0 ? <Preview fresh={fresh} /> : <p>{t('nothing')}</p>}
      {fresh.length > 0 && !canTake ? <Alert type="warning" showIcon title={t('needName')} /> : null}
      <div className="hd-row">
        {fresh.length > 0 ? (
          <Button type="primary" disabled={!canTake} onClick={onTake}>
            {t('take', { count: fresh.length })}
          </Button>
        ) : null}
        <Button onClick={onDrop}>{t('drop')}</Button>
      </div>
    </>
  );
}

const MOST_LINES = 50;

function BadLines({ bad }: Pick<ReadFile, 'bad'>) {
  const t = useTexts(importMessages);
  return (
    <>
      <h3>{t('bad.title')}</h3>
      <ul className="hd-bad-lines">
        {bad.slice(0, MOST_LINES).map(({ line, reason, text }) => (
          <li key={`${line} ${reason} ${text}`}>
            <strong>{t('line', { line })}</strong> {t(`why.${reason}`)} <PageText text={text} limit={120} />
          </li>
        ))}
      </ul>
      {bad.length > MOST_LINES ? <p>{t('bad.more', { count: bad.length - MOST_LINES })}</p> : null}
    </>
  );
}

const MOST_SHOWN = 10;

function Preview({ fresh }: Pick<ReadFile, 'fresh'>) {
  const t = useTexts(importMessages);
  const say = useCaseWords();
  return (
    <>
      <h3>{t('preview', { count: Math.min(MOST_SHOWN, fresh.length) })}</h3>
      <ScrollX>
        <table className="hd-table">
          <thead>
            <tr>
              {(['id', 'at', 'errorType', 'cause', 'remedy'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`col.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fresh.slice(0, MOST_SHOWN).map(({ id, at, traits, cause, remedy }) => (
              <tr key={id}>
                <th scope="row">
                  <PageText text={id} limit={60} />
                </th>
                <td>
                  <TimeCell at={at} form="full" />
                </td>
                <td>{say('errorType', traits['errorType'] ?? '')}</td>
                <td>
                  <PageText text={cause} limit={160} />
                </td>
                <td>{remedy === '' ? '' : say('remedy', remedy)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </>
  );
}
