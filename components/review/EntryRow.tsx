import { memo } from 'react';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { TimeCell } from '../ui/Cells';
import { useLocale, useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { usePorts } from '../ui/ports';
import { SeverityTag, StatusTag, Tag } from '../ui/Tags';
import { reviewMessages } from './messages';

/** px; every row has the same height, so that jumping in the list needs no measuring. */
export const ROW_HEIGHT = 84;

interface Props {
  readonly entry: FlaggedEntry;
  readonly top: number;
  readonly place: number;
  readonly of: number;
  /** Who claimed it. */
  readonly holder: string | null;
  readonly isSelected: boolean;
  readonly onSelect: (flagId: string) => void;
}

export const EntryRow = memo(function EntryRow({ entry, top, place, of, holder, isSelected, onSelect }: Props) {
  return (
    <li className="hd-entry" style={{ insetBlockStart: top, blockSize: ROW_HEIGHT }} aria-setsize={of} aria-posinset={place}>
      <button
        type="button"
        data-flag={entry.flagId}
        aria-current={isSelected ? 'true' : undefined}
        tabIndex={isSelected ? 0 : -1}
        onClick={() => onSelect(entry.flagId)}
      >
        <RowContent entry={entry} holder={holder} />
      </button>
    </li>
  );
});

/** What a row says. It stays as it is while the row moves up, or others leave the list. */
const RowContent = memo(function RowContent({ entry, holder }: Pick<Props, 'entry' | 'holder'>) {
  const t = useTexts(reviewMessages);
  const word = useWords();
  return (
    <>
      <span className="hd-entry-line">
        <SeverityTag severity={entry.severity} />
        <strong>
          <PageText text={entry.actionLabel} line limit={60} />
        </strong>
        <TimeCell at={entry.at} />
      </span>
      <span className="hd-entry-what">
        <Headline entry={entry} />
      </span>
      <span className="hd-entry-line hd-entry-who">
        <PageText text={entry.orderNo ?? t('list.noOrder')} line limit={40} />
        <span>·</span>
        <PageText text={entry.clerk || t('filter.noName')} line limit={24} />
        {entry.affected > 1 ? <span>{t('list.affected', { count: entry.affected })}</span> : null}
        {holder === null ? null : (
          <Tag tone="plain" title={word('status.claimed')}>
            ⚑ <PageText text={holder} line limit={12} />
          </Tag>
        )}
        {entry.status === 'open' ? null : <StatusTag status={entry.status} verdict={entry.verdict} />}
      </span>
    </>
  );
});

function Headline({ entry }: { readonly entry: FlaggedEntry }) {
  const t = useTexts(reviewMessages);
  const locale = useLocale();
  const { texts } = usePorts();
  const worst = entry.findings.find((finding) => finding.severity === entry.severity);
  if (!worst) return t('list.noFinding');
  const others = entry.findings.length - 1;
  return (
    <>
      <PageText text={texts.sentence(worst, locale)} line limit={120} />
      {others > 0 ? <small>{t('list.more', { count: others })}</small> : null}
    </>
  );
}
