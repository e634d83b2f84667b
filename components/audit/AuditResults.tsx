import dayjs from 'dayjs';
import type { Estimate } from '../../lib/review/agreement';
import { useTexts } from '../ui/locale';
import { ScrollX } from '../ui/Reachable';
import { auditMessages } from './messages';
import type { Audit } from './use-audits';

/** All audits, newest first, so that a trend shows; every rate with its interval, for samples are small. */
export function AuditResults({ audits }: { readonly audits: readonly Audit[] }) {
  const t = useTexts(auditMessages);
  if (audits.length === 0) return null;
  return (
    <section className="hd-audit-part" aria-labelledby="audit-results">
      <h3 id="audit-results">{t('results.title')}</h3>
      <ScrollX>
        <table className="hd-table">
          <thead>
            <tr>
              {(['period', 'seed', 'judged', 'missed', 'confirmed'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`results.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {audits.map((audit) => (
              <ResultRow key={audit.result.auditId} audit={audit} />
            ))}
          </tbody>
        </table>
      </ScrollX>
      <p>{t('results.note')}</p>
    </section>
  );
}

function ResultRow({ audit: { result, seed, items } }: { readonly audit: Audit }) {
  const day = (at: number) => dayjs(at).format('YYYY-MM-DD');
  return (
    <tr>
      <th scope="row">
        {day(result.from)} – {day(result.to - 1)}
      </th>
      <td>{seed}</td>
      <td className="hd-num">
        {result.judged} / {items.length}
      </td>
      <td>
        <Rate estimate={result.missed} />
      </td>
      <td>
        <Rate estimate={result.confirmed} />
      </td>
    </tr>
  );
}

function Rate({ estimate }: { readonly estimate: Estimate | null }) {
  const t = useTexts(auditMessages);
  if (!estimate) return t('results.unknown');
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  const { value, low, high } = estimate;
  return t('results.interval', { value: percent(value), low: percent(low), high: percent(high) });
}
