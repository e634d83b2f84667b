import { SEVERITIES, type Severity } from '../../lib/domain/finding';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { useTexts } from '../ui/locale';
import { SeverityTag } from '../ui/Tags';
import { popupMessages } from './messages';

const WORST_FIRST: readonly Severity[] = [...SEVERITIES].reverse();

interface Props {
  readonly site: string | null;
  /** Today's entries. */
  readonly entries: readonly FlaggedEntry[];
}

/** How many entries of today still wait for review, by severity. */
export function OpenEntries({ site, entries }: Props) {
  const t = useTexts(popupMessages);
  const open = entries.filter((entry) => entry.status === 'open' || entry.status === 'escalated');
  const here = open.filter((entry) => entry.site === site).length;
  return (
    <section className="hd-card" aria-labelledby="popup-open">
      <h2 id="popup-open">{t('open.title')}</h2>
      <strong>{open.length === 0 ? t('open.none') : t('open.today', { count: open.length })}</strong>
      {here > 0 ? <p>{t('open.here', { count: here })}</p> : null}
      <Counts open={open} />
    </section>
  );
}

function Counts({ open }: { readonly open: readonly FlaggedEntry[] }) {
  const counted = WORST_FIRST.map((severity) => ({
    severity,
    count: open.filter((entry) => entry.severity === severity).length,
  }));
  const present = counted.filter(({ count }) => count > 0);
  if (present.length === 0) return null;
  return (
    <ul className="hd-counts">
      {present.map(({ severity, count }) => (
        <li key={severity}>
          <SeverityTag severity={severity} />
          <span className="hd-num">{count}</span>
        </li>
      ))}
    </ul>
  );
}
