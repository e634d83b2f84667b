import { useEffect, useRef } from 'react';
import type { PickTarget } from '../../lib/ports/teach';
import { PageValue } from './PageValue';
import { useKeydown } from './use-keydown';
import { usePicker } from './use-picker';

interface Props {
  readonly className: string;
  readonly targets: readonly PickTarget[];
  readonly current: PickTarget | null;
  onMove(target: PickTarget): void;
  onTake(): void;
  onLeave(): void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Says what is pointed at and how to go on. */
export function PickerPointer({ className, targets, current, onMove, onTake, onLeave }: Props) {
  const { say, typeName } = usePicker();
  const take = useRef<HTMLButtonElement>(null);
  useEffect(() => take.current?.focus(), []);
  const at = current ? targets.indexOf(current) : -1;
  const step = (by: number) => {
    const next = targets[at < 0 ? (by > 0 ? 0 : targets.length - 1) : (at + by + targets.length) % targets.length];
    if (next) onMove(next);
  };
  const card = useKeydown<HTMLDivElement>((event) => {
    const by = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : STEPS[event.key];
    if (by !== undefined) {
      event.preventDefault();
      step(by);
    } else if (event.key === 'Escape') onLeave();
  });
  const now = current?.now ?? null;
  return (
    <div ref={card} className={className}>
      <h1>{say('point')}</h1>
      <p role="status">
        {current ? (
          <>
            <span className="name">
              <PageValue text={current.label} />
            </span>{' '}
            · {now === null ? say('nowNothing') : say('now', { type: typeName(current.kind, now) })}
          </>
        ) : (
          say('none')
        )}
      </p>
      <div className="row">
        <p className="grow">
          {say('keys')} {at >= 0 ? say('count', { at: at + 1, of: targets.length }) : ''}
        </p>
        <button ref={take} type="button" className="take" aria-disabled={current === null} onClick={onTake}>
          {say('take')}
        </button>
        <button type="button" onClick={onLeave}>
          {say('leave')}
        </button>
      </div>
    </div>
  );
}
