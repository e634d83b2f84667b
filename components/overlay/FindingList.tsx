import type { TieredFinding } from '../../lib/domain/finding';
import type { Draft } from './answer';
import { useOverlay } from './context';
import { PageValue } from './PageValue';

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
            onRepair={() => onRepair(finding, index)}
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
  onRepair(): void;
  onFalse(): void;
}

function FindingItem({ finding, isFixed, isFalse, onRepair, onFalse }: ItemProps) {
  const { say, word, texts, locale } = useOverlay();
  return (
    <li className={`sev-${finding.severity}${isFixed ? ' is-fixed' : ''}`}>
      <span className="sev">{word(`severity.${finding.severity}`)}</span>
      <span className="say">
        <PageValue text={texts.sentence(finding, locale)} />
      </span>
      <span className="tools">
        {finding.fix ? (
          <button type="button" className="fix" onClick={onRepair}>
            {isFixed ? (
              `✓ ${say('fixed')} · ${say('undo')}`
            ) : (
              <>
                {say('fix')} <PageValue text={finding.fix.after} most={40} /> <kbd>F</kbd>
              </>
            )}
          </button>
        ) : null}
        <button type="button" className="false" aria-pressed={isFalse} onClick={onFalse}>
          {isFalse ? say('falsePositiveOn') : say('falsePositive')}
        </button>
      </span>
    </li>
  );
}
