import { useState } from 'react';
import type { FrozenOrder } from '../../lib/domain/facts';
import { type Fix, fixesOf, type TieredFinding } from '../../lib/domain/finding';
import type { Ref } from '../../lib/domain/snapshot';
import type { Mark, Notice } from '../../lib/ports/overlay';
import { useOverlay } from './context';
import { FreezeBar, Lock } from './FreezeBar';
import { MarkedText } from './MarkedText';
import { PageValue } from './PageValue';
import { useFixKeys } from './use-fix-keys';

/** Where something is drawn beside a field; CSS pixels of the viewport. */
export interface Spot {
  readonly ref: Ref;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

export interface PlacedMark extends Spot {
  readonly mark: Mark;
  readonly isFocused: boolean;
}

export type Applied = Pick<Fix, 'ref' | 'before' | 'after'>;

interface Props {
  readonly marks: readonly PlacedMark[];
  readonly locks: readonly Spot[];
  readonly frozen: readonly FrozenOrder[];
  readonly now: number;
  readonly notice: Notice | null;
  readonly applied: Applied | null;
  onFix(finding: TieredFinding): void;
  onUndo(): void;
  onCloseNotice(): void;
}

/** Marks beside fields with a side note on demand. They take no room in the page and never share the look of a prompt. */
export function MarksScreen({ marks, locks, frozen, now, notice, applied, onFix, onUndo, onCloseNotice }: Props) {
  return (
    <>
      {frozen.length > 0 ? <FreezeBar orders={frozen} now={now} /> : null}
      {locks.map(({ ref, left, top }) => (
        <span key={ref} className="lock" style={{ left, top }}>
          <Lock />
        </span>
      ))}
      {marks.map((placed) => (
        <MarkPin key={placed.mark.ref} placed={placed} onFix={onFix} />
      ))}
      {notice ? <NoticeBar notice={notice} onClose={onCloseNotice} /> : null}
      {applied ? <AppliedBar applied={applied} onUndo={onUndo} onClose={onCloseNotice} /> : null}
    </>
  );
}

function MarkPin({ placed, onFix }: { readonly placed: PlacedMark; onFix(finding: TieredFinding): void }) {
  const { say, texts, locale } = useOverlay();
  const [isOpen, setOpen] = useState(false);
  const { findings } = placed.mark;
  const first = findings[0];
  const isShown = isOpen || placed.isFocused;
  const keyed = findings.find((finding) => fixesOf(finding).length > 0);
  const fixes = keyed ? fixesOf(keyed) : [];
  const numberOf = (fix: Fix) => fixes.indexOf(fix) + 1;
  useFixKeys(isShown, (at) => {
    const fix = fixes[at];
    if (keyed && fix) onFix({ ...keyed, fix });
    return fix !== undefined;
  });
  if (!first) return null;
  // What could not be told is no fault: it is drawn as a question, paler than any finding.
  const isOpenQuestion = findings.every(({ verdict }) => verdict === 'unsure');
  const label = say('markLabel', { count: findings.length, text: texts.sentence(first, locale) });
  return (
    <div className="mark" style={{ left: placed.left, top: placed.top, height: placed.height }}>
      <button
        type="button"
        className={isOpenQuestion ? 'pin unsure' : `pin sev-${first.severity}`}
        aria-label={label}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpenQuestion ? '?' : findings.length > 1 ? findings.length : '!'}
      </button>
      {isShown ? (
        <div className="side-note" role="note">
          {findings.map((finding) => (
            <p key={`${finding.rule}-${finding.messageKey}-${finding.class}`}>
              <PageValue text={texts.sentence(finding, locale)} />
              <MarkedText finding={finding} />
              {fixesOf(finding).map((fix) => (
                <button key={fix.after} type="button" className="apply" onClick={() => onFix({ ...finding, fix })}>
                  {say('fix')} <PageValue text={fix.after} most={40} />{' '}
                  {finding === keyed ? <kbd>{`Alt+${numberOf(fix)}`}</kbd> : null}
                </button>
              ))}
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

interface AppliedProps {
  readonly applied: Applied;
  onUndo(): void;
  onClose(): void;
}

/** A fix taken from a mark can be taken back. */
function AppliedBar({ applied, onUndo, onClose }: AppliedProps) {
  const { say } = useOverlay();
  return (
    <div className="notice" role="status">
      <span>
        {say('applied')} <PageValue text={applied.after} most={60} />
      </span>
      <button type="button" onClick={onUndo}>
        {say('undo')}
      </button>
      <button type="button" onClick={onClose}>
        {say('close')}
      </button>
    </div>
  );
}
