import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import type { Decision } from '../../lib/domain/prompt';
import { formatDuration } from '../ui/Cells';
import { useLocale, useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { usePorts } from '../ui/ports';
import { Facts } from './Facts';
import { reviewMessages } from './messages';

/** Answers faster than this were hardly read (ms). */
const REFLEX = 3000;

/** How the clerk met the prompt: outcome, reason, and how long it took. */
export function ClerkAnswer({ entry }: { readonly entry: FlaggedEntry }) {
  const t = useTexts(reviewMessages);
  return (
    <section className="hd-part">
      <h3>{t('clerk.title')}</h3>
      {entry.decision ? (
        <>
          <Answer decision={entry.decision} />
          <p className="hd-dim">{entry.ran ? t('clerk.ran') : t('clerk.notRan')}</p>
        </>
      ) : (
        <p className="hd-dim">{entry.shownMs === null ? t('clerk.none') : t('clerk.noAnswer')}</p>
      )}
    </section>
  );
}

function Answer({ decision }: { readonly decision: Decision }) {
  const t = useTexts(reviewMessages);
  const word = useWords();
  const locale = useLocale();
  const { texts } = usePorts();
  const reported = decision.falsePositives.map((rule) => texts.ruleName(rule, locale)).join(', ');
  const dwell = (
    <>
      <span className="hd-num">{formatDuration(decision.dwellMs)}</span>
      {decision.dwellMs < REFLEX ? <small className="hd-reflex">{t('clerk.reflex')}</small> : null}
    </>
  );
  return (
    <Facts
      facts={[
        [t('clerk.outcome'), word(`outcome.${decision.outcome}`)],
        [t('clerk.reason'), decision.reason ? word(`reason.${decision.reason}`) : '—'],
        [t('clerk.dwell'), dwell],
        ...(decision.note ? [[t('clerk.note'), <PageText key="note" text={decision.note} />] as const] : []),
        ...(decision.approver ? [[t('clerk.approver'), <PageText key="by" text={decision.approver} />] as const] : []),
        ...(reported ? [[t('clerk.reported'), reported] as const] : []),
      ]}
    />
  );
}
