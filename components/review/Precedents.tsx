import { Button } from 'antd';
import { useMemo } from 'react';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import type { Incident } from '../../lib/incidents/fold';
import type { ReviewedCase } from '../../lib/insight/cases';
import { type Precedent, precedentsOf } from '../../lib/insight/precedents';
import { hrefOf } from '../desk/use-route';
import { useCaseWords } from '../knowledge/use-case-words';
import { TimeCell } from '../ui/Cells';
import { useTexts, useWords } from '../ui/locale';
import { uiMessages } from '../ui/messages';
import { PageText } from '../ui/PageText';
import { usePorts } from '../ui/ports';
import { StatusTag } from '../ui/Tags';
import { reviewMessages } from './messages';
import { useKnownIncidents } from './use-known-incidents';
import { useSettled } from './use-settled';

interface Props {
  readonly entry: FlaggedEntry;
  /** All entries that the reader may see, newest first. */
  readonly entries: readonly FlaggedEntry[];
}

/** How cases like this one were decided before, and what was done about them. */
export function Precedents({ entry, entries }: Props) {
  const t = useTexts(reviewMessages);
  const ui = useTexts(uiMessages);
  const isSettled = useSettled(entry.flagId);
  const { list, imported, isFailed, retry } = useKnownIncidents(isSettled);
  return (
    <section className="hd-part" aria-labelledby="review-precedents">
      <h3 id="review-precedents">{t('precedents.title')}</h3>
      {isFailed ? (
        <p role="alert">
          {t('precedents.failed')}{' '}
          <Button size="small" onClick={retry}>
            {ui('retry')}
          </Button>
        </p>
      ) : isSettled && list ? (
        <Found entry={entry} entries={entries} incidents={list} cases={imported} />
      ) : (
        <p className="hd-dim">{ui('loading')}</p>
      )}
    </section>
  );
}

interface FoundProps extends Props {
  readonly incidents: readonly Incident[];
  readonly cases: readonly ReviewedCase[];
}

function Found({ entry, entries, incidents, cases }: FoundProps) {
  const t = useTexts(reviewMessages);
  const word = useWords();
  const { clock } = usePorts();
  const offset = clock.utcOffsetMinutes();
  const { looked, imported, verdicts, closest } = useMemo(
    () => precedentsOf(entry, entries, incidents, offset, cases),
    [entry, entries, incidents, offset, cases],
  );
  if (looked === 0) return <p className="hd-dim">{t('precedents.none')}</p>;
  const tally = verdicts.map(([verdict, count]) => `${word(`verdict.${verdict}`)} ${count}`).join(' · ');
  return (
    <>
      <p>
        {t('precedents.tally', { count: looked, tally })}
        {imported > 0 ? <span className="hd-dim"> {t('precedents.ofThem', { count: imported })}</span> : null}
      </p>
      <ul className="hd-precedents">
        {closest.map((precedent) => (
          <Line key={precedent.id} precedent={precedent} />
        ))}
      </ul>
    </>
  );
}

function Line({ precedent: { id, at, entry, verdict, alike, cause, remedy } }: { readonly precedent: Precedent }) {
  const t = useTexts(reviewMessages);
  const say = useCaseWords();
  const same = alike.map((likeness) => t(`alike.${likeness}`)).join(' · ');
  return (
    <li>
      <TimeCell at={at} />
      <div>
        <div className="hd-row">
          <StatusTag status={entry?.status ?? 'reviewed'} verdict={verdict} />
          {entry === null ? (
            <>
              <span className="hd-tag">{t('precedents.imported')}</span>
              <PageText text={id} line limit={40} />
            </>
          ) : entry.orderNo ? (
            <a href={hrefOf('timeline', entry.orderNo)} target="_blank" rel="noreferrer">
              <PageText text={entry.orderNo} line limit={40} />
            </a>
          ) : (
            <span>{t('list.noOrder')}</span>
          )}
          <span className="hd-dim">{same ? t('precedents.alike', { same }) : t('precedents.kind')}</span>
        </div>
        <Said name={t('precedents.cause')} text={cause} />
        <Said name={t('precedents.remedy')} text={remedy === null ? null : say('remedy', remedy)} />
        <Said name={t('precedents.note')} text={entry?.note || null} />
      </div>
    </li>
  );
}

function Said({ name, text }: { readonly name: string; readonly text: string | null }) {
  if (text === null) return null;
  return (
    <div>
      <span className="hd-dim">{name}</span> <PageText text={text} limit={160} />
    </div>
  );
}
