import { Button, Input, Select } from 'antd';
import dayjs from 'dayjs';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { CLOSE_REASONS, type CloseReason, VERDICTS } from '../../lib/domain/review';
import { useTexts, useWords } from '../ui/locale';
import { useSettings } from '../ui/use-settings';
import { VERDICT_KEYS } from './key-map';
import { reviewMessages } from './messages';
import type { Claims } from './use-claims';
import type { Verdicts } from './use-verdicts';

interface Props {
  readonly entry: FlaggedEntry;
  readonly similar: number;
  readonly verdicts: Verdicts;
  readonly claims: Claims;
  readonly onSimilar: () => void;
  readonly onEscalate: (entry: FlaggedEntry) => void;
}

/** The bar that decides: one button and one key a verdict, the note and the outcome that go with it, and undo. */
export function VerdictBar({ entry, similar, verdicts, claims, onSimilar, onEscalate }: Props) {
  const t = useTexts(reviewMessages);
  const word = useWords();
  return (
    <section className="hd-verdict" aria-label={t('verdict.title')}>
      <Given entry={entry} />
      <Held entry={entry} claims={claims} />
      <div className="hd-verdict-with">
        <Input
          id="review-note"
          aria-label={t('verdict.note')}
          placeholder={t('verdict.notePlaceholder')}
          maxLength={500}
          value={verdicts.note}
          onChange={(event) => verdicts.setNote(event.target.value)}
          onKeyDown={(event) =>
            event.key === 'Escape' && !event.nativeEvent.isComposing ? event.currentTarget.blur() : undefined
          }
        />
        <Select<CloseReason>
          aria-label={t('verdict.close')}
          allowClear
          placeholder={t('verdict.close')}
          value={verdicts.closeReason}
          options={CLOSE_REASONS.map((value) => ({ value, label: word(`closeReason.${value}`) }))}
          onChange={(value) => verdicts.setCloseReason(value ?? null)}
        />
        <span>
          <ClaimButton entry={entry} claims={claims} />
          <Button type="text" disabled={similar === 0} aria-keyshortcuts="s" onClick={onSimilar}>
            {t('similar.button', { count: similar })} <kbd className="hd-key">s</kbd>
          </Button>
          <Button type="text" aria-keyshortcuts="o" onClick={() => onEscalate(entry)}>
            {t('key.escalate')} <kbd className="hd-key">o</kbd>
          </Button>
          <Button type="text" aria-keyshortcuts="u" onClick={verdicts.undo}>
            {t('verdict.undo')} <kbd className="hd-key">u</kbd>
          </Button>
          {/* Read out by the screen itself, once. */}
          <span className="hd-verdict-said" aria-hidden="true">
            {verdicts.said}
          </span>
        </span>
      </div>
      <div className="hd-verdict-keys">
        {VERDICTS.map((verdict) => (
          <Button
            key={verdict}
            type={entry.verdict === verdict ? 'primary' : 'default'}
            aria-pressed={entry.verdict === verdict}
            aria-keyshortcuts={VERDICT_KEYS[verdict]}
            onClick={() => verdicts.give([entry], verdict)}
          >
            {word(`verdict.${verdict}`)} <kbd className="hd-key">{VERDICT_KEYS[verdict]}</kbd>
          </Button>
        ))}
      </div>
    </section>
  );
}

function Given({ entry }: { readonly entry: FlaggedEntry }) {
  const t = useTexts(reviewMessages);
  const word = useWords();
  if (!entry.verdict || entry.verdictAt === null) return null;
  const time = dayjs(entry.verdictAt).format('MM-DD HH:mm');
  const verdict = word(`verdict.${entry.verdict}`);
  return <p>{t('verdict.given', { reviewer: entry.reviewer || t('detail.noName'), time, verdict })}</p>;
}

interface ClaimProps {
  readonly entry: FlaggedEntry;
  readonly claims: Claims;
}

/** Says who works on the entry, so that nobody does it twice. */
function Held({ entry, claims }: ClaimProps) {
  const t = useTexts(reviewMessages);
  const { settings } = useSettings();
  const holder = claims.holderOf(entry.flagId);
  if (!holder) return null;
  const { reviewer } = holder;
  const time = dayjs(holder.until).format('HH:mm');
  return <p role="status">{reviewer === settings.reviewer ? t('claim.mine', { time }) : t('claim.other', { reviewer, time })}</p>;
}

function ClaimButton({ entry, claims }: ClaimProps) {
  const t = useTexts(reviewMessages);
  const { settings } = useSettings();
  const holder = claims.holderOf(entry.flagId)?.reviewer;
  const isMine = holder === settings.reviewer;
  return (
    <Button
      type="text"
      aria-keyshortcuts="c"
      disabled={settings.reviewer === '' || (holder !== undefined && !isMine)}
      onClick={() => claims.toggle(entry)}
    >
      {isMine && holder ? t('claim.release') : t('claim.take')} <kbd className="hd-key">c</kbd>
    </Button>
  );
}
