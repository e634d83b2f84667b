import { useEffect, useReducer, useRef, useState } from 'react';
import type { Ref } from '../../lib/domain/snapshot';
import type { PickAnswer, PickAsk, PickTarget } from '../../lib/ports/teach';
import { PickerPointer } from './PickerPointer';
import { PickerTypes } from './PickerTypes';

interface Props {
  readonly ask: PickAsk;
  /** Null when the person leaves. */
  onEnd(answer: PickAnswer | null): void;
}

/** How often frames are put where their targets are: pages scroll inside boxes that nobody tells about. */
const FOLLOW_MS = 150;

/** First points at something on the page, then says what it is. Mouse and keyboard reach the same. */
export function PickerScreen({ ask, onEnd }: Props) {
  const first = ask.targets.find(({ ref }) => ref === ask.start) ?? null;
  const [current, setCurrent] = useState<PickTarget | null>(first);
  const [isChosen, setChosen] = useState(first !== null);
  useEffect(() => {
    if (first) ask.reveal(first.ref);
  }, [ask, first]);
  useFollow();
  const select = (ref: Ref | null) => {
    const target = ask.targets.find((one) => one.ref === ref) ?? null;
    if (target !== current) setCurrent(target);
    return target;
  };
  const place = current ? ask.placeOf(current.ref) : null;
  const isTop = place !== null && place.top + Math.min(place.height, 60) > innerHeight * 0.55;
  const onMove = (event: MouseEvent) => {
    if (!isChosen) select(ask.at(event.clientX, event.clientY));
  };
  const onClick = (event: MouseEvent) => {
    if (select(ask.at(event.clientX, event.clientY))) setChosen(true);
  };
  const cardClass = isTop ? 'card at-top' : 'card';
  return (
    <>
      <Veil onMove={onMove} onClick={onClick} />
      {isChosen ? null : <Known ask={ask} />}
      {place ? <div className="frame" style={{ ...place, left: place.left - 2, top: place.top - 2 }} /> : null}
      {current && isChosen ? (
        <PickerTypes
          key={current.ref}
          className={cardClass}
          target={current}
          onBack={() => setChosen(false)}
          onChoose={(answer) => onEnd({ ...answer, ref: current.ref })}
        />
      ) : (
        <PickerPointer
          className={cardClass}
          targets={ask.targets}
          current={current}
          onMove={(target) => {
            ask.reveal(target.ref);
            setCurrent(target);
          }}
          onTake={() => current && setChosen(true)}
          onLeave={() => onEnd(null)}
        />
      )}
    </>
  );
}

/** Takes the pointer for the whole page. The focus stays where the keys are. */
function Veil({ onMove, onClick }: { onMove(event: MouseEvent): void; onClick(event: MouseEvent): void }) {
  const veil = useRef<HTMLDivElement>(null);
  const latest = useRef({ onMove, onClick });
  latest.current = { onMove, onClick };
  useEffect(() => {
    const element = veil.current;
    const stop = new AbortController();
    const listen = (type: string, run: (event: MouseEvent) => void) =>
      element?.addEventListener(type, (event) => event instanceof MouseEvent && run(event), { signal: stop.signal });
    listen('mousedown', (event) => event.preventDefault());
    listen('mousemove', (event) => latest.current.onMove(event));
    listen('click', (event) => latest.current.onClick(event));
    return () => stop.abort();
  }, []);
  return <div ref={veil} className="veil" />;
}

function Known({ ask }: { readonly ask: PickAsk }) {
  return ask.targets
    .filter((target) => target.now !== null)
    .slice(0, 150)
    .map(({ ref }) => {
      const place = ask.placeOf(ref);
      return place ? <div key={ref} className="known" style={{ ...place }} /> : null;
    });
}

function useFollow(): void {
  const [, again] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    const timer = setInterval(again, FOLLOW_MS);
    return () => clearInterval(timer);
  }, []);
}
