import { useState } from 'react';
import { visibleRuns } from '../../lib/domain/visible-text';
import { useTexts } from './locale';
import { uiMessages } from './messages';

interface Props {
  readonly text: string;
  /** One line, cut off with an ellipsis. */
  readonly line?: boolean;
  /** Characters shown before the rest must be asked for. */
  readonly limit?: number;
}

/**
 * Shows text that came from a foreign page: never as markup, kept in its own writing direction, its hidden
 * characters made visible, and cut where it is long (a value may be a megabyte).
 */
export function PageText({ text, line = false, limit = 400 }: Props) {
  const t = useTexts(uiMessages);
  const [open, setOpen] = useState(false);
  const isLong = text.length > limit;
  const shown = isLong && !open ? text.slice(0, limit) : text.slice(0, 20_000);
  return (
    <bdi dir="auto" className={line ? 'hd-page-text is-line' : 'hd-page-text'}>
      <Runs text={shown} />
      {isLong && !open ? '…' : null}
      {isLong && !line ? (
        <button type="button" className="hd-more" onClick={() => setOpen(!open)}>
          {open ? t('showLess') : t('showAll', { count: text.length })}
        </button>
      ) : null}
    </bdi>
  );
}

function Runs({ text }: { readonly text: string }) {
  const t = useTexts(uiMessages);
  return visibleRuns(text).map((run, index) => {
    const key = `${index}`;
    return run.hidden ? (
      <span key={key} className="hd-hidden-char" title={t('hiddenMark', { code: run.text })}>
        {run.text}
      </span>
    ) : (
      <span key={key}>{run.text}</span>
    );
  });
}
