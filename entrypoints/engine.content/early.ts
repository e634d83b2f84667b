import type { Early, EarlyPress } from '../../lib/adapters/dom/early';
import { pressOf } from '../../lib/adapters/dom/press-of';
import type { PageReader } from '../../lib/adapters/dom/read';
import type { EarlyPressed, Session } from '../../lib/pipeline/session';
import { touch } from './touch';

type Fields = ReturnType<Early['takeFields']>;

/** Tells the session what controls held before somebody who was quicker than the engine changed them. */
export function heedFields(reader: PageReader, session: Session, fields: Fields): void {
  for (const [field, held] of fields) {
    if (held === null) touch(reader, session, field);
    else session.touch(reader.refOf(field), () => held);
  }
}

/** What was pressed before the engine came, as the session knows presses. */
export function heedPresses(reader: PageReader, presses: readonly EarlyPress[]): readonly EarlyPressed[] {
  return presses.flatMap(({ at, element }) => {
    const target = reader.pressableTarget(pathFrom(element));
    return target ? [{ press: pressOf(reader, target, 'click', {}), at }] : [];
  });
}

/** The way out of an element, for presses whose event is over. */
export function pathFrom(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return path;
}
