import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { VERDICTS, type Verdict } from '../../lib/domain/review';
import { PERSONAL_GROUPS } from '../../lib/domain/viewer';
import { maskPlan } from '../../lib/export/mask';
import { maskChanges } from '../../lib/export/mask-entry';
import type { BlindItem } from '../../lib/review/blind';
import { Changes } from '../review/Changes';
import { VERDICT_KEYS } from '../review/key-map';
import { OrderExtractView } from '../review/OrderExtractView';
import { TimeCell } from '../ui/Cells';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { EmptyState } from '../ui/States';
import { useKeys } from '../ui/use-keys';
import { useSettings } from '../ui/use-settings';
import { useHidden } from '../ui/use-sight';
import { blindMessages } from './messages';
import type { BlindState } from './use-blind';

interface Props {
  readonly state: BlindState;
  readonly reviewer: string;
}

/** The item that comes next, and one key for one verdict. */
export function BlindWorkPart({ state, reviewer }: Props) {
  const t = useTexts(blindMessages);
  const { settings } = useSettings();
  const [note, setNote] = useState('');
  const { work, last, busy } = state;
  const item = work?.items[0] ?? null;
  const give = (verdict: Verdict) => void state.give(verdict, note).then((taken) => (taken ? setNote('') : undefined));
  const keys = Object.fromEntries(VERDICTS.map((verdict) => [VERDICT_KEYS[verdict], () => give(verdict)]));
  useKeys({ ...keys, n: () => document.getElementById('blind-note')?.focus() }, settings.keys && item !== null && !busy);
  if (reviewer === '') return <Alert type="warning" showIcon title={t('work.name')} />;
  return (
    <section aria-labelledby="blind-work">
      <h2 id="blind-work">{t('work.title', { count: work?.waiting ?? 0 })}</h2>
      <div role="status" aria-live="polite">
        {last ? <Said last={last} /> : null}
      </div>
      {item ? <Item key={item.itemId} item={item} /> : <EmptyState title={t('work.none')} hint={t('work.none.hint')} />}
      {item ? <VerdictRow note={note} setNote={setNote} busy={busy} give={give} /> : null}
    </section>
  );
}

function Said({ last }: { readonly last: NonNullable<BlindState['last']> }) {
  const t = useTexts(blindMessages);
  if (last.kind === 'gone') return <Alert type="info" showIcon title={t('work.gone')} />;
  if (last.kind === 'given') return <span className="hd-visually-hidden">{t('work.given')}</span>;
  const fault = t(`fault.${last.fault}`);
  return last.caught ? (
    <Alert type="success" showIcon title={t('seeded.caught', { fault })} />
  ) : (
    <Alert type="error" showIcon title={t('seeded.missed', { fault })} />
  );
}

function Item({ item }: { readonly item: BlindItem }) {
  const t = useTexts(blindMessages);
  const { changes, order } = maskChanges(item, maskPlan('none', useHidden() ?? PERSONAL_GROUPS));
  return (
    <article className="hd-blind-item">
      <h3>
        <PageText text={item.actionLabel} limit={120} />
      </h3>
      <p className="hd-dim">
        {item.orderNo ? <PageText text={item.orderNo} limit={80} /> : null} <TimeCell at={item.at} form="full" />
        {item.affected > 1 ? ` · ${t('work.affected', { count: item.affected })}` : ''}
      </p>
      <Changes changes={changes} />
      <OrderExtractView order={order} />
    </article>
  );
}

interface RowProps {
  readonly note: string;
  readonly setNote: (note: string) => void;
  readonly busy: boolean;
  readonly give: (verdict: Verdict) => void;
}

function VerdictRow({ note, setNote, busy, give }: RowProps) {
  const t = useTexts(blindMessages);
  const word = useWords();
  return (
    <div className="hd-blind-verdict">
      <Input
        id="blind-note"
        aria-label={t('work.note')}
        placeholder={t('work.note')}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={(event) => (event.key === 'Escape' && !event.nativeEvent.isComposing ? event.currentTarget.blur() : undefined)}
      />
      <div className="hd-verdict-keys">
        {VERDICTS.map((verdict) => (
          <Button key={verdict} aria-keyshortcuts={VERDICT_KEYS[verdict]} disabled={busy} onClick={() => give(verdict)}>
            {word(`verdict.${verdict}`)} <kbd className="hd-key">{VERDICT_KEYS[verdict]}</kbd>
          </Button>
        ))}
      </div>
    </div>
  );
}
