import { useEffect, useRef } from 'react';
import type { Prompt } from '../../lib/domain/prompt';
import type { Missing } from './answer';
import { useOverlay } from './context';
import { PageValue } from './PageValue';

interface Props {
  readonly prompt: Prompt;
  readonly isRepaired: boolean;
  readonly missing: Missing;
  readonly isRefused: boolean;
  readonly isLocked: boolean;
  /** What goes on does so by breaking the glass. */
  readonly isGlass: boolean;
  readonly secondsLeft: number;
  onBack(): void;
  onGo(): void;
  onGlass(): void;
}

type Speaker = ReturnType<typeof useOverlay>['say'];

/** What the line above the buttons asks for. */
const WANTS: Readonly<Record<NonNullable<Missing> | 'nothing', (say: Speaker, seconds: number) => string>> = {
  delay: (say, seconds) => say('wait', { seconds }),
  answer: (say) => say('needAnswer'),
  reason: (say) => say('needReason'),
  ack: (say) => say('needAck'),
  falsePositive: (say) => say('needFalse'),
  nothing: () => '',
};

/** The safe way is big, first and focused; the risky one is named by verb, object and amount. Neither ever moves. */
export function PromptButtons({
  prompt,
  isRepaired,
  missing,
  isRefused,
  isLocked,
  isGlass,
  secondsLeft,
  onBack,
  onGo,
  onGlass,
}: Props) {
  const { say, word } = useOverlay();
  const action = word(`action.${prompt.action}`);
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  const status = isRefused ? say('elsewhere') : isLocked ? say('glassHint') : WANTS[missing ?? 'nothing'](say, secondsLeft);
  return (
    <footer className="foot">
      <p className="status" role="status">
        {status}
      </p>
      <button ref={safe} type="button" className="safe" onClick={onBack}>
        {say('back')}
      </button>
      {isLocked ? (
        <button type="button" className="risky" onClick={onGlass}>
          {say('breakGlass')}
        </button>
      ) : (
        <button
          type="button"
          className={isRepaired ? 'risky is-repaired' : 'risky'}
          aria-disabled={missing !== null}
          onClick={onGo}
        >
          {isRepaired ? say('goFixed', { action }) : say(isGlass ? 'goGlass' : 'go', { action })}
          {prompt.amount && !isRepaired ? (
            <>
              {' '}
              <PageValue text={prompt.amount} most={30} />
            </>
          ) : null}
        </button>
      )}
    </footer>
  );
}
