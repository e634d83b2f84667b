import type { AddressContext, AddressMove, AddressPartType } from '../domain/address';
import type { Span } from '../domain/finding';
import { type Analysis, analyse } from './analyse';
import { lineage } from './gazetteer';
import { toSpan } from './normalise';

/**
 * What moved between two addresses: another district, another building, another room, another person.
 * Spelling does not count: renamed divisions, 三栋 and 3栋, full and half width agree. An empty list means the same door.
 */
export function compareAddresses(before: string, after: string, context: AddressContext = {}): AddressMove[] {
  const a = partsOf(analyse(before, context, {}));
  const b = partsOf(analyse(after, context, {}));
  const moves: AddressMove[] = [];
  for (const part of ORDER) {
    const old = a.get(part);
    const now = b.get(part);
    if (old?.value === now?.value) continue;
    if (REGION.has(part) && (!old || !now)) continue;
    moves.push({
      part,
      before: old?.text ?? null,
      after: now?.text ?? null,
      spanBefore: old?.span ?? null,
      spanAfter: now?.span ?? null,
      kind: kindOf(part, old !== undefined && now !== undefined),
    });
  }
  return moves;
}

const REGION = new Set<AddressPartType>(['province', 'city', 'district']);
const DOOR = new Set<AddressPartType>(['road', 'number', 'compound', 'building', 'unit', 'floor', 'room', 'village']);
const ORDER: readonly AddressPartType[] = [
  'province',
  'city',
  'district',
  'town',
  'village',
  'road',
  'number',
  'compound',
  'building',
  'unit',
  'floor',
  'room',
  'poi',
  'name',
  'phone',
];

interface Part {
  readonly text: string;
  readonly value: string;
  readonly span: Span | null;
}

function kindOf(part: AddressPartType, both: boolean): AddressMove['kind'] {
  if (REGION.has(part)) return 'region';
  if (part === 'name' || part === 'phone') return 'contact';
  return DOOR.has(part) && both ? 'building' : 'detail';
}

function partsOf(analysis: Analysis): Map<AddressPartType, Part> {
  const parts = new Map<AddressPartType, Part>();
  const { line, region, name, phone, tokens } = analysis;
  const division = region.division ?? analysis.prior;
  const levels: readonly AddressPartType[] = ['province', 'city', 'district'];
  for (const d of division ? lineage(division) : []) {
    const m = region.reading?.mentions.find((x) => x.division.id === d.id);
    parts.set(levels[d.level - 1] ?? 'district', { text: d.name, value: d.name, span: m ? toSpan(line, m.start, m.end) : null });
  }
  for (const token of tokens) {
    const type = token.type === 'group' || token.type === 'bare' ? 'room' : token.type;
    if (type === 'locator' || type === 'note') continue;
    const known = parts.get(type);
    const value = (known?.value ?? '') + (token.value ?? token.text.replace(/\s/g, ''));
    const start = known?.span?.start ?? toSpan(line, token.start, token.end).start;
    const end = toSpan(line, token.start, token.end).end;
    parts.set(type, { text: known ? line.raw.slice(start, end) : token.text, value, span: { start, end } });
  }
  if (name) parts.set('name', { text: name.text, value: name.text, span: toSpan(line, name.start, name.end) });
  if (phone) parts.set('phone', { text: phone.value, value: phone.value, span: toSpan(line, phone.start, phone.end) });
  return parts;
}
