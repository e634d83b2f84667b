import type { PageReader } from '../../lib/adapters/dom/read';
import type { FormDesk } from '../../lib/adapters/dom/world';
import { type ForeignReader, parseAddress } from '../../lib/address';
import type { Session } from '../../lib/pipeline/session';
import type { PagePort } from '../../lib/ports/page';
import { touch } from './touch';

/** What the engine of a frame lends to filling. `abroad` gives the reader of addresses abroad, once it has come. */
export function createForms(reader: PageReader, page: PagePort, session: Session, abroad: () => ForeignReader | null): FormDesk {
  return {
    ...{ reader, page, latest: session.latest, check: session.check },
    touch: (element) => touch(reader, session, element),
    parse(text, context) {
      const foreign = abroad();
      return parseAddress(text, context, foreign ? { foreign } : {});
    },
  };
}
