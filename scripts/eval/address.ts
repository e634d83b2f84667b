import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isSupportedCountry, isValidPhoneNumber } from 'libphonenumber-js/max';
import type { AddressAids } from '../../lib/address/index';
import { judgeAddress } from '../../lib/address/index';
import { SELDOM } from '../../lib/address/seldom';
import { townLookupOf } from '../../lib/address/towns';
import type { AddressContext, DeliveryZone } from '../../lib/domain/address';

interface Row {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly context?: unknown;
}

const AIDS: AddressAids = {
  ...SELDOM,
  towns: townLookupOf(readFileSync(join('public', 'towns.txt'), 'utf8')),
  isPhone: (number, country) => (isSupportedCountry(country) ? isValidPhoneNumber(number, country) : null),
};

/**
 * `npm run --silent eval -- address < in.jsonl > out.jsonl`: reads `{id, text, context?}` a line from stdin and prints what
 * the address module makes of it, one JSON a line. A bad line gets an empty answer with its id and a note on stderr.
 */
export default async function evaluate(): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    process.stdout.write(`${JSON.stringify(answer(line, number))}\n`);
  }
  return 0;
}

function answer(line: string, number: number): Readonly<Record<string, unknown>> {
  let row: Row = {};
  try {
    row = JSON.parse(line) as Row;
    if (typeof row.text !== 'string') throw new TypeError('"text" is not a string');
    const { parsed: p, verdict, findings } = judgeAddress(row.text, contextOf(row.context), AIDS);
    const { country, province, city, district, town, name, phone, postcode, detail } = p;
    const found = findings.map(({ code, severity, span, fix }) => ({ code, severity, span, fix }));
    return {
      id: row.id ?? null,
      country,
      province,
      city,
      district,
      town,
      name,
      phone,
      postcode,
      detail,
      verdict,
      findings: found,
    };
  } catch (error) {
    console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    return { id: row?.id ?? idIn(line), ...EMPTY };
  }
}

const EMPTY = {
  country: null,
  province: null,
  city: null,
  district: null,
  town: null,
  name: null,
  phone: null,
  postcode: null,
  detail: null,
  verdict: null,
  findings: [],
};

function idIn(line: string): string | null {
  return /"id"\s*:\s*"([^"]*)"/.exec(line)?.[1] ?? null;
}

const NAMES = ['province', 'city', 'district', 'phone', 'postcode', 'country', 'previous'] as const;

/** The context of a row; `zones: {allow, exclude}` (or `include`) beside the policy is the short way to write delivery zones. */
function contextOf(given: unknown): AddressContext {
  if (typeof given !== 'object' || given === null) return {};
  const row = given as Readonly<Record<string, unknown>>;
  const fields = Object.fromEntries(NAMES.filter((n) => typeof row[n] === 'string').map((n) => [n, row[n]]));
  const policy = typeof row['policy'] === 'object' ? { ...row['policy'] } : {};
  const point = typeof row['point'] === 'object' ? { point: row['point'] } : {};
  const zones = zonesOf(row['zones']);
  return { ...fields, ...point, policy: zones.length ? { ...policy, zones } : policy } as AddressContext;
}

function zonesOf(given: unknown): DeliveryZone[] {
  if (typeof given !== 'object' || given === null) return [];
  const lists = given as Readonly<Record<string, unknown>>;
  return (['allow', 'include', 'exclude'] as const).flatMap((key) => {
    const names = lists[key];
    const mode = key === 'exclude' ? key : 'allow';
    return Array.isArray(names) ? [{ mode, kind: 'division' as const, names: names.map(String) }] : [];
  });
}
