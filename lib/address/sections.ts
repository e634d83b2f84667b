import { decodeText } from './char-code';
import { BODY, FREQUENT, REST } from './county.pack';

/** The tables of the pack: divisions, renamed divisions, everyday names, traditional characters with their simplified form. */
export interface Sections {
  readonly divisions: string;
  readonly renames: string;
  readonly aliases: string;
  readonly traditional: string;
  readonly simplified: string;
}

let made: Sections | null = null;

/** Decodes the pack at the first call and keeps it. */
export function sections(): Sections {
  if (made) return made;
  const [divisions = '', renames = '', aliases = '', traditional = '', simplified = ''] = decodeText(FREQUENT, REST, BODY).split(
    '\f',
  );
  made = { divisions, renames, aliases, traditional, simplified };
  return made;
}
