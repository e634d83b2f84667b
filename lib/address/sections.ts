import { decodeContent } from './char-code';
import { BODY, FREQUENT, REST } from './county.pack';

/** The tables of the pack. The lists of characters are sets, in the order of their code points. */
export interface Sections {
  /** With their old names: see unpack.ts. */
  readonly divisions: string;
  /** Everyday names: `official=alias,alias` a line. */
  readonly aliases: string;
  readonly traditional: string;
  /** What each character of `traditional` is read as. */
  readonly simplified: string;
  readonly surnames: string;
  /** Characters that wrong decoding makes and no division has. */
  readonly mojibake: string;
}

let made: Sections | null = null;

/** Decodes the pack at the first call and keeps it. */
export function sections(): Sections {
  if (made) return made;
  const { text, sets } = decodeContent(FREQUENT, REST, BODY);
  const [divisions = '', aliases = '', simplified = ''] = text.split('\f');
  const [traditional = '', surnames = '', mojibake = ''] = sets;
  made = { divisions, aliases, traditional, simplified, surnames, mojibake };
  return made;
}
