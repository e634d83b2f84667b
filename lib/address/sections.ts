import { decodeContent } from './char-code';
import { BODY, FREQUENT, REST } from './county.pack';

/** The tables of the pack. The lists of characters are sets, in the order of their code points. */
export interface Sections {
  /** With their old names: see unpack.ts. */
  readonly divisions: string;
  /** Everyday names: `official=alias,alias` a line. */
  readonly aliases: string;
  /** Alternatives of a pattern. */
  readonly peoples: string;
  readonly doubleSurnames: string;
  readonly surnames: string;
}

let made: Sections | null = null;

/** Decodes the pack at the first call and keeps it. */
export function sections(): Sections {
  if (made) return made;
  const { text, sets } = decodeContent(FREQUENT, REST, BODY);
  const [divisions = '', aliases = '', peoples = '', doubleSurnames = ''] = text.split('\f');
  const [surnames = ''] = sets;
  made = { divisions, aliases, peoples, doubleSurnames, surnames };
  return made;
}
