import { Button, Checkbox, Drawer } from 'antd';
import { useState } from 'react';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { VERDICTS } from '../../lib/domain/review';
import { TimeCell } from '../ui/Cells';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { reviewMessages } from './messages';
import type { Verdicts } from './use-verdicts';

interface Props {
  readonly entry: FlaggedEntry;
  readonly similar: readonly FlaggedEntry[];
  readonly give: Verdicts['give'];
  readonly onClose: () => void;
}

/** Rows that the preview lists; the rest is decided in a further round, for nobody looks over more at once. */
const MOST = 200;

/** Decides the same case many times at once, after a look at every one of them. */
export function BulkDrawer({ entry, similar, give, onClose }: Props) {
  const t = useTexts(reviewMessages);
  const word = useWords();
  // Taken once: an entry that arrives while one looks was not looked at.
  const [listed] = useState(() => similar.slice(0, MOST));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(listed.map((one) => one.flagId)));
  const all = [entry, ...listed.filter((one) => chosen.has(one.flagId))];
  const toggle = (flagId: string) => {
    const next = new Set(chosen);
    if (!next.delete(flagId)) next.add(flagId);
    setChosen(next);
  };
  const footer = (
    <div className="hd-verdict-keys">
      {VERDICTS.map((verdict) => (
        <Button key={verdict} onClick={() => give(all, verdict) && onClose()}>
          {word(`verdict.${verdict}`)}
        </Button>
      ))}
    </div>
  );
  return (
    <Drawer open title={t('similar.title')} onClose={onClose} size={560} footer={listed.length > 0 ? footer : null}>
      <p>{listed.length > 0 ? t('similar.hint') : t('similar.none')}</p>
      {similar.length > MOST ? <p>{t('similar.most', { count: MOST })}</p> : null}
      <div className="hd-row">
        <strong>{t('similar.chosen', { count: all.length })}</strong>
        <Button size="small" onClick={() => setChosen(new Set(listed.map((one) => one.flagId)))}>
          {t('similar.all')}
        </Button>
        <Button size="small" onClick={() => setChosen(new Set())}>
          {t('similar.clear')}
        </Button>
      </div>
      <ul className="hd-bulk">
        {listed.map((one) => (
          <BulkRow key={one.flagId} entry={one} isChosen={chosen.has(one.flagId)} onToggle={() => toggle(one.flagId)} />
        ))}
      </ul>
    </Drawer>
  );
}

interface RowProps {
  readonly entry: FlaggedEntry;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function BulkRow({ entry, isChosen, onToggle }: RowProps) {
  const t = useTexts(reviewMessages);
  const change = entry.changes[0];
  return (
    <li>
      <Checkbox checked={isChosen} onChange={onToggle}>
        <TimeCell at={entry.at} /> <PageText text={entry.orderNo ?? t('list.noOrder')} limit={40} /> ·{' '}
        <PageText text={entry.clerk || t('filter.noName')} limit={24} />
        {change ? (
          <small>
            <PageText
              text={t('changes.line', {
                label: change.label,
                before: change.before || t('changes.empty'),
                after: change.after || t('changes.empty'),
              })}
              limit={120}
              line
            />
          </small>
        ) : null}
      </Checkbox>
    </li>
  );
}
