import type { TieredFinding } from '../../lib/domain/finding';
import { severityRank } from '../../lib/domain/finding';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { evidenceOf, type FindingEvidence } from '../../lib/review/evidence';
import { useLocale, useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { usePorts } from '../ui/ports';
import { SeverityTag, TierTag } from '../ui/Tags';
import { Conditions } from './Conditions';
import { reviewMessages } from './messages';

/** All findings of an entry, worst first, each with its reason, the text it means and the repair it proposes. */
export function Findings({ entry }: { readonly entry: FlaggedEntry }) {
  const t = useTexts(reviewMessages);
  const sorted = [...entry.findings].sort((a, b) => severityRank(b.severity) - severityRank(a.severity));
  if (sorted.length === 0) return null;
  return (
    <section className="hd-part">
      <h3>{t('findings.title', { count: sorted.length })}</h3>
      <ul className="hd-findings">
        {sorted.map((finding) => (
          <FindingItem
            key={`${finding.rule}:${finding.messageKey}:${finding.ref}:${finding.span?.start}`}
            finding={finding}
            evidence={evidenceOf(entry, finding)}
          />
        ))}
      </ul>
    </section>
  );
}

function FindingItem({ finding, evidence }: { readonly finding: TieredFinding; readonly evidence: FindingEvidence | null }) {
  const t = useTexts(reviewMessages);
  const word = useWords();
  const locale = useLocale();
  const { texts } = usePorts();
  const name = texts.ruleName(finding.rule, locale);
  const type = word(`errorType.${finding.errorType}`);
  return (
    <li data-severity={finding.severity}>
      <div className="hd-row">
        <SeverityTag severity={finding.severity} />
        <strong>{name}</strong>
        {type === name ? null : <span className="hd-dim">{type}</span>}
        <TierTag tier={finding.tier} />
        {finding.verdict === 'unsure' ? <span className="hd-tag">{t('findings.unsure')}</span> : null}
      </div>
      <p>
        <PageText text={texts.sentence(finding, locale)} />
      </p>
      {evidence ? (
        <div className="hd-evidence">
          <span className="hd-dim">{finding.field ? word(`field.${finding.field}`) : t('findings.value')}</span>
          <Marked evidence={evidence} />
        </div>
      ) : null}
      {finding.fix ? (
        <div className="hd-evidence">
          <span className="hd-dim">{t('findings.fix')}</span>
          <ins>
            <PageText text={finding.fix.after} />
          </ins>
        </div>
      ) : null}
      <Conditions finding={finding} />
    </li>
  );
}

/** The value with the meant part marked; far into a long value only the surroundings are shown. */
function Marked({ evidence: { text, span } }: { readonly evidence: FindingEvidence }) {
  if (!span) return <PageText text={text} />;
  const from = Math.max(0, span.start - 120);
  return (
    <span>
      {from > 0 ? '…' : null}
      <PageText text={text.slice(from, span.start)} />
      <mark>
        <PageText text={text.slice(span.start, span.end)} />
      </mark>
      <PageText text={text.slice(span.end)} limit={200} />
    </span>
  );
}
