import type { PageReader } from '../../lib/adapters/dom/read';
import type { Session } from '../../lib/pipeline/session';

/** Tells the session what a control holds before a person changes it. */
export function touch(reader: PageReader, session: Session, element: Element): void {
  const ref = reader.refOf(element);
  session.touch(ref, () => reader.valueOf(ref));
}
