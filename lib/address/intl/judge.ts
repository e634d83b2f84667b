import type { AddressContext, AddressFinding, AddressPart, ParsedAddress } from '../../domain/address';
import type { AddressAids, Core, ForeignReader } from '../aids';
import type { Analysis } from '../analyse';
import { checkBox } from '../checks/box';
import { about, finding } from '../checks/check';
import { checkRemains } from '../checks/remains';
import { type Line, toSpan } from '../normalise';
import { withStates } from '../states';
import { verdictOf } from '../verdict';
import { findCountry } from './country';
import { type ForeignReading, readForeign, STREET_END, STREET_TYPES } from './read';

/** Reads and checks addresses outside the Chinese writing. Its own findings only warn: foreign rules have exceptions. */
export const foreignReader: ForeignReader = {
  parse: (analysis, context) => foreignParsed(analysis, readForeignLine(analysis.line, context)),
  judge: (analysis, context, aids, core) => {
    const reading = readForeignLine(analysis.line, context);
    const findings = foreignFindings(analysis, reading, context, aids, core.checks);
    const parsed = foreignParsed(analysis, reading);
    return { parsed: withStates(analysis.line.raw, parsed, findings), verdict: verdictOf(findings), findings };
  },
};

function foreignFindings(
  analysis: Analysis,
  reading: ForeignReading,
  context: AddressContext,
  aids: AddressAids,
  checks: Core['checks'],
): AddressFinding[] {
  const { line } = analysis;
  const broken = [...checks.garbled(analysis, context), ...checkRemains(analysis, context)].filter(
    (f) => f.code !== 'fused_number',
  );
  if (broken.some((f) => f.code === 'garbled_text')) return broken;
  const nothing = checks.nothingThere(analysis, context).filter((f) => f.code !== 'not_an_address');
  if (nothing.some((f) => f.code !== 'test_data')) return nothing;
  const cut = truncated(line);
  if (cut) return [cut, ...nothing, ...broken];
  const inside = checks.contact(analysis, context).filter((f) => f.code !== 'phone_invalid');
  const contact = [...inside, ...checkBox(analysis, context)];
  return [
    ...broken,
    ...nothing,
    ...contact,
    ...phone(line, reading, context, aids),
    ...postcode(line, reading, context),
    ...parts(line, reading),
    ...(contact.some((f) => f.code === 'po_box') ? [] : box(line)),
    ...places(line),
  ];
}

/** The country and the pieces of a foreign line. */
function readForeignLine(line: Line, context: AddressContext): ForeignReading {
  return readForeign(line, findCountry(line.text, context.country));
}

function truncated(line: Line): AddressFinding | null {
  const text = line.text.trimEnd();
  const open = /[([]$|\.{3,}$|…$|[-,&]$|\b(?:apt|apartment|suite|ste|unit|flat|room|no)\.?$/i.exec(text);
  if (open) return finding(line, 'truncated', open.index, text.length);
  const word = /\b[A-Za-z]{3,}$/.exec(text);
  const lower = word?.[0].toLowerCase() ?? '';
  const whole = STREET_END.test(text) || STREET_TYPES.includes(lower);
  const cut =
    !whole &&
    /\d/.test(text) &&
    !text.includes(',') &&
    lower.length > 2 &&
    STREET_TYPES.some((t) => t.length > lower.length && t.startsWith(lower));
  return cut && word ? finding(line, 'truncated', word.index, text.length) : null;
}

function postcode(line: Line, reading: ForeignReading, context: AddressContext): AddressFinding[] {
  const { country, state } = reading;
  if (!country?.postcoded) return [];
  const field = context.postcode?.trim();
  const code = field || reading.postcode?.value;
  if (code && (!country.shapes.some((s) => s.test(code)) || /^0+$/.test(code)))
    return [about(line, 'intl_postcode_invalid', { postcode: code })];
  const odd = reading.oddPostcode;
  if (!code && odd)
    return [finding(line, 'intl_postcode_invalid', odd.start, odd.end, { postcode: line.text.slice(odd.start, odd.end) })];
  if (!code) return context.policy?.requirePostcode ? [about(line, 'intl_missing_postcode')] : [];
  if (!state || state.state.fits(code)) return [];
  return [
    finding(line, 'intl_postcode_state_mismatch', state.start, reading.postcode?.end ?? state.end, {
      postcode: code,
      state: state.state.name,
    }),
  ];
}

/** Streets of Romance languages by the word in front, German ones by their end; both are numbered after the name. */
const NAMED_STREET = /^(?:rue|calle|via|viale|corso|avenida|rua)\s|(?:stra(?:ß|ss)e|damm|allee|gasse|platz|ufer)$/i;

function parts(line: Line, reading: ForeignReading): AddressFinding[] {
  const { country, street, city } = reading;
  if (!country) return [];
  const found: AddressFinding[] = [];
  const isBox = BOX.test(line.text);
  const before = street ? line.text.slice(0, street.start) : line.text.replace(/^[^,\n;]*[,\n;]/, '');
  const leads = !/[,\n;]/.test(before);
  const expected = country.numbered || (street !== null && (STREET_END.test(street.name) || NAMED_STREET.test(street.name)));
  if (leads && expected && !isBox && !street?.number && !/\d/.test(withoutPostcode(line, reading))) {
    found.push(finding(line, 'intl_missing_street_number', street?.start ?? 0, street?.end ?? line.text.length));
  }
  if (!city && street && (reading.state || isWithoutCity(line, reading)))
    found.push(finding(line, 'intl_missing_city', street.start, line.text.length));
  return found;
}

/** 221 Baker Street, NW1 6XE: nothing but the street stands before the postcode, where every address has a town. */
function isWithoutCity({ text }: Line, { country, postcode, street }: ForeignReading): boolean {
  if (!country || !postcode || !street || !/^(?:US|CA|GB|AU|NZ|IE)$/.test(country.code)) return false;
  return STREET_END.test(street.name) && /^[\s,]*$/.test(text.slice(street.end, postcode.start));
}

/** The phone control against the country, when the caller lent a reader of phone numbers. */
function phone(line: Line, reading: ForeignReading, context: AddressContext, aids: AddressAids): AddressFinding[] {
  const number = context.phone?.trim();
  if (!number || !reading.country || aids.isPhone?.(number, reading.country.code) !== false) return [];
  return [about(line, 'phone_invalid', { phone: number })];
}

function withoutPostcode(line: Line, reading: ForeignReading): string {
  const p = reading.postcode ?? reading.oddPostcode;
  return p ? line.text.slice(0, p.start) + line.text.slice(p.end) : line.text;
}

/** Post boxes by their names in the languages of the postal union. */
const BOX =
  /\b(?:P\.?\s?O\.?\s?Box|GPO Box|Locked Bag|Private Bag|Postfach|Postbus|Bo[iî]te Postale|B\.?P\.?(?=\s?\d)|Apartado(?: postal| de correos)?|Apdo\.?|Casilla(?: postal)?|Caixa Postal|Casella Postale|Postboks|Skrytka pocztowa)[\s\d]/i;

function box(line: Line): AddressFinding[] {
  const found = BOX.exec(line.text);
  return found ? [finding(line, 'po_box', found.index, found.index + found[0].trimEnd().length)] : [];
}

const BESIDE = /\b(?:behind|near|next to|opposite|across from|beside|close to|in front of|around the corner)\b/i;
const CALL = /(?:\(\d{3}\) ?|\b\d{3}[-. ])\d{3}[-. ]\d{4}\b/;
const UNITS = /\b(apt|apartment|suite|ste|unit|flat|room)\b\.?\s*#?([\w-]+)/gi;

/** A place only beside something, a number to call, two different flats. */
function places(line: Line): AddressFinding[] {
  const found: AddressFinding[] = [];
  const beside = BESIDE.exec(line.text);
  if (beside && !/^\s*\d/.test(line.text))
    found.push(finding(line, 'vague_locator', beside.index, beside.index + beside[0].length, { word: beside[0] }));
  const call = CALL.exec(line.text);
  if (call) found.push(finding(line, 'phone_in_address', call.index, call.index + call[0].length, { phone: call[0] }));
  const units = [...line.text.matchAll(UNITS)];
  const other = units.find((u) => u[1]?.toLowerCase() === units[0]?.[1]?.toLowerCase() && u[2] !== units[0]?.[2]);
  if (other && units[0])
    found.push(
      finding(line, 'conflicting_unit', units[0].index, other.index + other[0].length, { one: units[0][0], other: other[0] }),
    );
  return found;
}

/** A foreign reading in the shape of every parsed address. */
function foreignParsed(analysis: Analysis, reading: ForeignReading): ParsedAddress {
  const { line } = analysis;
  const parts: AddressPart[] = [];
  const add = (type: AddressPart['type'], text: string, at: { start: number; end: number }): void => {
    parts.push({ type, text, span: toSpan(line, at.start, at.end), state: 'given' });
  };
  const { postcode: code, state, city, street } = reading;
  if (street) add('road', street.name, street);
  if (city) add('city', city.name, city);
  if (state) add('province', state.state.code, state);
  if (code) add('postcode', code.value, code);
  if (analysis.phone) add('phone', analysis.phone.value, analysis.phone);
  return {
    parts,
    country: reading.country?.code ?? null,
    name: null,
    phone: analysis.phone?.value ?? null,
    postcode: code?.value ?? null,
    province: state?.state.code ?? null,
    city: city?.name ?? null,
    district: null,
    town: null,
    detail: street?.name ?? (line.raw.trim() || null),
  };
}
