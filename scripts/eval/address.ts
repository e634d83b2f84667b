import { createInterface } from 'node:readline';
import { judgeAddress } from '../../lib/address/index';
import { foreignReader } from '../../lib/address/intl/judge';
import type { AddressContext } from '../../lib/domain/address';

interface Row {
  readonly id?: string;
  readonly text?: unknown;
  readonly context?: AddressContext;
}

/** Reads `{id, text, context?}` a line from stdin and prints what the address module makes of it, one JSON a line. */
export default async function evaluate(): Promise<number> {
  let failures = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const row = JSON.parse(line) as Row;
    const { parsed: p, verdict, findings } = judgeAddress(String(row.text), row.context, { foreign: foreignReader });
    console.log(JSON.stringify({ id: row.id, ...p, parts: undefined, verdict, findings }));
    failures += 0;
  }
  return failures;
}
