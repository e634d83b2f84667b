import type { PageReader } from '../../lib/adapters/dom/read';
import type { FormDesk } from '../../lib/adapters/dom/world';
import { type AddressAids, parseAddress } from '../../lib/address';
import type { Session } from '../../lib/pipeline/session';
import type { PagePort } from '../../lib/ports/page';
import { touch } from './touch';

/** What the engine of a frame lends to filling. `aids` gives what is seldom needed to read addresses, once it has come. */
export function createForms(reader: PageReader, page: PagePort, session: Session, aids: () => AddressAids | null): FormDesk {
  return {
    ...{ reader, page, latest: session.latest, check: session.check },
    touch: (element) => touch(reader, session, element),
    parse(text, context) {
      return parseAddress(text, context, aids() ?? {});
    },
  };
}
