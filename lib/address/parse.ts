import type { AddressPart, AddressPartType, ParsedAddress, PartState } from '../domain/address';
import type { Analysis } from './analyse';
import { type Division, lineage } from './gazetteer';
import { toSpan } from './normalise';
import type { Token } from './tail/tokens';

/** The parts of a read line with their places in the text as it was written. */
export function toParsed(analysis: Analysis): ParsedAddress {
  const { line, region, name, phone, postcode } = analysis;
  const division = region.division ?? analysis.prior;
  const places = namesOf(division);
  const parts: AddressPart[] = [];
  const add = (type: AddressPartType, text: string, start: number, end: number, state: PartState): void => {
    parts.push({ type, text, span: toSpan(line, start, end), state });
  };
  if (name) add('name', written(analysis, name.start, name.end), name.start, name.end, 'given');
  if (phone) add('phone', phone.value, phone.start, phone.end, 'given');
  if (postcode) add('postcode', postcode.value, postcode.start, postcode.end, 'given');
  parts.push(...divisionParts(analysis, division));
  for (const token of analysis.tokens) {
    const type = partType(token);
    if (type) add(type, written(analysis, token.start, token.end), token.start, token.end, 'given');
  }
  const town = analysis.tokens.find((t) => t.type === 'town');
  return {
    parts,
    country: division ? 'CN' : null,
    name: name ? written(analysis, name.start, name.end) : null,
    phone: phone?.value ?? null,
    postcode: postcode?.value ?? null,
    ...places,
    town: town?.value ?? null,
    detail: detailOf(analysis),
  };
}

/** The text as it was written between two offsets of the text as it was read. */
export function written(analysis: Analysis, start: number, end: number): string {
  const span = toSpan(analysis.line, start, end);
  return analysis.line.raw.slice(span.start, span.end).trim();
}

function namesOf(division: Division | null): Pick<ParsedAddress, 'province' | 'city' | 'district'> {
  const at = (level: number): string | null =>
    division ? (lineage(division).find((d) => d.level === level)?.name ?? null) : null;
  return { province: at(1), city: at(2), district: at(3) };
}

function divisionParts(analysis: Analysis, division: Division | null): AddressPart[] {
  if (!division) return [];
  const types: readonly AddressPartType[] = ['province', 'city', 'district'];
  return lineage(division).map((d) => {
    const type = types[d.level - 1] ?? 'district';
    const typo = analysis.region.typos.find((t) => t.division.id === d.id);
    if (typo) return { type, text: d.name, span: toSpan(analysis.line, typo.start, typo.end), state: 'spelling_corrected' };
    const mention = analysis.region.reading?.mentions.find((m) => m.division.id === d.id);
    if (!mention) return { type, text: d.name, span: null, state: 'inferred' };
    const state: PartState = mention.kind === 'renamed' || mention.kind === 'variant' ? 'replaced' : 'given';
    return { type, text: d.name, span: toSpan(analysis.line, mention.start, mention.end), state };
  });
}

function partType(token: Token): AddressPartType | null {
  if (token.type === 'locator') return 'note';
  if (token.type === 'bare') return 'room';
  return token.type === 'group' ? 'room' : token.type;
}

function detailOf(analysis: Analysis): string | null {
  const pieces = analysis.body.map((r) => written(analysis, r.start, r.end)).filter((t) => t !== '');
  return pieces.length ? pieces.join(' ') : null;
}
