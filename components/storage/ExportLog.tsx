import type { PastExport } from '../../lib/ports/export-desk';
import { TimeCell } from '../ui/Cells';
import { useTexts } from '../ui/locale';
import { ScrollX } from '../ui/Reachable';
import { ErrorState, LoadingState } from '../ui/States';
import { Tag } from '../ui/Tags';
import type { Loaded } from '../ui/use-load';
import { Card } from './Card';
import { storageMessages } from './messages';

/** What was exported when, by whom, and the checksum to recognise the file by. */
export function ExportLog({ past, retry }: { readonly past: Loaded<readonly PastExport[]>; readonly retry: () => void }) {
  const t = useTexts(storageMessages);
  return (
    <Card title={t('log.title')}>
      {past.phase === 'loading' ? <LoadingState /> : null}
      {past.phase === 'failed' ? <ErrorState error={past.error} retry={retry} /> : null}
      {past.phase === 'ready' && past.value.length === 0 ? <p className="hd-hint">{t('log.none')}</p> : null}
      {past.phase === 'ready' && past.value.length > 0 ? <Lines lines={past.value} /> : null}
    </Card>
  );
}

function Lines({ lines }: { readonly lines: readonly PastExport[] }) {
  const t = useTexts(storageMessages);
  const heads = ['log.at', 'log.file', 'log.range', 'log.rows', 'log.by', 'log.digest'] as const;
  return (
    <ScrollX>
      <table className="hd-lines">
        <thead>
          <tr>
            {heads.map((key) => (
              <th key={key} scope="col" className={key === 'log.rows' ? 'is-number' : undefined}>
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={`${line.at} ${line.digest}`} line={line} />
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function Line({ line }: { readonly line: PastExport }) {
  const t = useTexts(storageMessages);
  return (
    <tr>
      <td>
        <TimeCell at={line.at} form="short" />
      </td>
      <td>{line.fileName || line.format}</td>
      <td>{rangeText(line)}</td>
      <td className="is-number hd-num">{line.rows}</td>
      <td>
        {line.isDaily ? (
          <Tag tone="accent" title={t('daily.title')}>
            {t('log.daily')}
          </Tag>
        ) : (
          line.by
        )}
      </td>
      <td>
        <code title={line.digest}>{line.digest.slice(0, 12)}…</code>
      </td>
    </tr>
  );
}

/** Local days, both inclusive; one date for one day. */
function rangeText({ from, to }: PastExport): string {
  const [first, last] = [localDay(Date.parse(from)), localDay(Date.parse(to) - 1)];
  return first === last ? first : `${first} – ${last}`;
}

function localDay(at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
