let table: Map<string, number> | null = null;

/** Text as bytes of GBK, the encoding of old Chinese back ends; what GBK lacks becomes a numeric character reference. */
export function encodeGbk(text: string): Buffer {
  const codes = gbkTable();
  const bytes: number[] = [];
  for (const char of text) {
    const point = char.codePointAt(0) ?? 63;
    const code = codes.get(char);
    if (point < 128) bytes.push(point);
    else if (code !== undefined) bytes.push(code >> 8, code & 255);
    else for (const digit of `&#${point};`) bytes.push(digit.charCodeAt(0));
  }
  return Buffer.from(bytes);
}

/** Bytes of GBK as text. */
export function decodeGbk(bytes: Uint8Array): string {
  return new TextDecoder('gbk').decode(bytes);
}

/** The platform decodes GBK but does not encode it: the table is made once by decoding every pair of bytes. */
function gbkTable(): Map<string, number> {
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, lead * 256 + trail);
    }
  }
  return table;
}
