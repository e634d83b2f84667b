/** Crockford's base 32: no I, L, O, U, so that what is read aloud is written down right. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Misread letters and the ones that were meant. */
const MEANT: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };
/** Prime above any weight times any difference that a slip of one letter or a swap can make. */
const MODULUS = 1021;
const CHECK_LETTERS = 2;

/** Bits written one after another into a code that people read aloud. */
export class BitWriter {
  #bits = 1n;

  add(value: number | bigint, width: number): this {
    this.#bits = (this.#bits << BigInt(width)) | (BigInt(value) & ((1n << BigInt(width)) - 1n));
    return this;
  }

  /** Letters with two more at the end that show a slip. */
  end(): string {
    let rest = this.#bits;
    let letters = '';
    for (; rest > 0n; rest >>= 5n) letters = (LETTERS[Number(rest & 31n)] ?? '') + letters;
    return letters + checkOf(letters);
  }
}

/** Reads what a BitWriter wrote. Reading past the end gives zeros; `isDone` tells whether everything was read. */
export class BitReader {
  #at: number;
  readonly #bits: bigint;

  private constructor(letters: string) {
    this.#bits = [...letters].reduce((sum, letter) => (sum << 5n) | BigInt(LETTERS.indexOf(letter)), 0n);
    // The highest bit only marks where the code begins.
    this.#at = this.#bits.toString(2).length - 1;
  }

  /** Null for what has a letter too many, too few or wrong. */
  static of(text: string): BitReader | null {
    const plain = plainCode(text);
    const letters = plain.slice(0, -CHECK_LETTERS);
    if (letters === '' || [...plain].some((letter) => !LETTERS.includes(letter))) return null;
    return plain.endsWith(checkOf(letters)) ? new BitReader(letters) : null;
  }

  big(width: number): bigint {
    this.#at -= width;
    return this.#at >= 0 ? (this.#bits >> BigInt(this.#at)) & ((1n << BigInt(width)) - 1n) : 0n;
  }

  take(width: number): number {
    return Number(this.big(width));
  }

  get isDone(): boolean {
    return this.#at === 0;
  }
}

/** A code as it was meant: small letters, spaces, hyphens and look-alikes do not matter. */
export function plainCode(text: string): string {
  const letters = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return [...letters].map((letter) => MEANT[letter] ?? letter).join('');
}

/** In groups of five, for reading aloud. */
export function spokenCode(code: string): string {
  return code.match(/.{1,5}/g)?.join('-') ?? '';
}

/** Random bytes as letters with check letters; `bytesOfCode` reads them back. */
export function codeOfBytes(bytes: Uint8Array): string {
  const writer = new BitWriter();
  for (const byte of bytes) writer.add(byte, 8);
  return writer.end();
}

/** Null for what is no such code. */
export function bytesOfCode(text: string, length: number): Uint8Array | null {
  const reader = BitReader.of(text);
  if (!reader) return null;
  const bytes = Uint8Array.from({ length }, () => reader.take(8));
  return reader.isDone ? bytes : null;
}

function checkOf(letters: string): string {
  let sum = letters.length;
  for (const [at, letter] of [...letters].entries()) sum = (sum + (at + 2) * (LETTERS.indexOf(letter) + 1)) % MODULUS;
  return (LETTERS[sum >> 5] ?? '') + (LETTERS[sum & 31] ?? '');
}
