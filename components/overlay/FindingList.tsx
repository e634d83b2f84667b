import { type Fix, fixesOf, isContestable, type TieredFinding } from '../../lib/domain/finding';
import type { Draft } from './answer';
import { useOverlay } from './context';
import { MarkedText } from './MarkedText';
import { PageValue } from './PageValue';
import { FIX_KEYS } from './use-prompt-keys';

interface Props {
  readonly findings: readonly TieredFinding[];
  readonly draft: Draft;
  onRepair(finding: TieredFinding, index: number): void;
  onFalse(rule: string): void;
}

/** Every finding of this save, worst first, each with its reason and the fix where one is sure. */
export function FindingList({ findings, draft, onRepair, onFalse }: Props) {
  const { say } = useOverlay();
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>{say('findings', { count: findings.length })}</h2>
      <ol className="findings">
        {findings.map((finding, index) => (
          <FindingItem
            key={`${finding.rule}-${finding.ref}-${finding.messageKey}-${finding.class}`}
            finding={finding}
            isFixed={draft.fixed.includes(index)}
            isFalse={draft.falsePositives.includes(finding.rule)}
            onRepair={(fix) => onRepair({ ...finding, fix }, index)}
            onFalse={() => onFalse(finding.rule)}
          />
        ))}
      </ol>
    </section>
  );
}

interface ItemProps {
  readonly finding: TieredFinding;
  readonly isFixed: boolean;
  readonly isFalse: boolean;
  onRepair(fix: Fix): void;
  onFalse(): void;
}

function FindingItem({ finding, isFixed, isFalse, onRepair, onFalse }: ItemProps) {
  const { say, word, texts, locale } = useOverlay();
  return (
    <li className={`sev-${finding.severity}${isFixed ? ' is-fixed' : ''}`}>
      <span className="sev">{word(`severity.${finding.severity}`)}</span>
      <span className="say">
        <PageValue text={texts.sentence(finding, locale)} />
        <MarkedText finding={finding} />
      </span>
      <span className="tools">
        <Repairs finding={finding} isFixed={isFixed} onRepair={onRepair} />
        {isContestable(finding) ? (
          <button type="button" className="false" aria-pressed={isFalse} onClick={onFalse}>
            {isFalse ? say('falsePositiveOn') : say('falsePositive')}
          </button>
        ) : null}
      </span>
    </li>
  );
}

/** Each repair with its key, or the way back: every repair of a finding starts from the same text. */
function Repairs({ finding, isFixed, onRepair }: Pick<ItemProps, 'finding' | 'isFixed' | 'onRepair'>) {
  const { say } = useOverlay();
  const fixes = fixesOf(finding);
  return (isFixed ? fixes.slice(0, 1) : fixes).map((fix, i) => (
    <button
      key={FIX_KEYS[i]}
      type="button"
      className="fix"
      onClick={({ currentTarget }) => {
        // The first one stays when the others go: keys must not lose the focus.
        currentTarget.parentElement?.querySelector('button')?.focus();
        onRepair(fix);
      }}
    >
      {isFixed ? (
        `✓ ${say('fixed')} · ${say('undo')}`
      ) : (
        <>
          {say('fix')} <PageValue text={fix.after} most={40} /> <kbd>{FIX_KEYS[i]?.toUpperCase()}</kbd>
        </>
      )}
    </button>
  ));
}
