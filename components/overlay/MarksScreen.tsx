import { useState } from 'react';
import type { TieredFinding } from '../../lib/domain/finding';
import type { Mark, Notice } from '../../lib/ports/overlay';
import { useOverlay } from './context';
import { PageValue } from './PageValue';

export interface PlacedMark {
  readonly mark: Mark;
  /** CSS pixels of the viewport. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly isFocused: boolean;
}

interface Props {
  readonly marks: readonly PlacedMark[];
  readonly notice: Notice | null;
  onFix(finding: TieredFinding): void;
  onCloseNotice(): void;
}

/** Marks beside fields with a side note on demand. They take no room in the page and never share the look of a prompt. */
export function MarksScreen({ marks, notice, onFix, onCloseNotice }: Props) {
  return (
    <>
      {marks.map((placed) => (
        <MarkPin key={placed.mark.ref} placed={placed} onFix={onFix} />
      ))}
      {notice ? <NoticeBar notice={notice} onClose={onCloseNotice} /> : null}
    </>
  );
}

function MarkPin({ placed, onFix }: { readonly placed: PlacedMark; onFix(finding: TieredFinding): void }) {
  const { say, texts, locale } = useOverlay();
  const [isOpen, setOpen] = useState(false);
  const { findings } = placed.mark;
  const first = findings[0];
  if (!first) return null;
  const label = say('markLabel', { count: findings.length, text: texts.sentence(first, locale) });
  return (
    <div className="mark" style={{ left: placed.left, top: placed.top, height: placed.height }}>
      <button
        type="button"
        className={`pin sev-${first.severity}`}
        aria-label={label}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {findings.length > 1 ? findings.length : '!'}
      </button>
      {isOpen || placed.isFocused ? (
        <div className="side-note" role="note">
          {findings.map((finding) => (
            <p key={`${finding.rule}-${finding.messageKey}-${finding.class}`}>
              <PageValue text={texts.sentence(finding, locale)} />
              {finding.fix ? (
                <button type="button" className="apply" onClick={() => onFix(finding)}>
                  {say('fix', { value: finding.fix.after.slice(0, 40) })}
                </button>
              ) : null}
            </p>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function NoticeBar({ notice, onClose }: { readonly notice: Notice; onClose(): void }) {
  const { say } = useOverlay();
  return (
    <div className="notice" role="status">
      <span>{say(`notice.${notice}`)}</span>
      <button type="button" onClick={onClose}>
        {say('close')}
      </button>
    </div>
  );
}
