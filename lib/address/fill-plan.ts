import type { ParsedAddress } from '../domain/address';
import type { FieldType } from '../domain/field-type';

/** A value for one field of an address form. */
export interface FillPart {
  readonly field: FieldType;
  readonly value: string;
  /** False for what the text does not say itself and was inferred or corrected: show it marked. */
  readonly given: boolean;
}

/**
 * How a contact line that was read fills a form that has the given fields. The address goes whole into one field where the form has
 * no region controls, and without its region where it has. Fields that the text says nothing about are left out.
 */
export function fillPlan(parsed: ParsedAddress, fields: readonly FieldType[]): FillPart[] {
  const has = new Set(fields);
  const plan: FillPart[] = [];
  const add = (field: FieldType, value: string | null, given = true): void => {
    if (has.has(field) && value) plan.push({ field, value, given });
  };
  add('recipientName', parsed.name);
  add('phone', parsed.phone);
  add('postcode', parsed.postcode);
  add('country', parsed.country);
  for (const field of ['province', 'city', 'district', 'town'] as const) add(field, parsed[field], isGiven(parsed, field));
  const detail = detailFor(parsed, has);
  const target = (['street', 'addressFull', 'addressLine2'] as const).find((f) => has.has(f));
  if (target) add(target, target === 'addressFull' && !has.has('district') && !has.has('city') ? whole(parsed, detail) : detail);
  return plan;
}

function isGiven(parsed: ParsedAddress, type: 'province' | 'city' | 'district' | 'town'): boolean {
  return parsed.parts.find((p) => p.type === type)?.state === 'given';
}

/** The part below the divisions, without the town where the form has a control for it. */
function detailFor(parsed: ParsedAddress, has: ReadonlySet<FieldType>): string {
  const detail = parsed.detail ?? '';
  return has.has('town') && parsed.town && detail.startsWith(parsed.town) ? detail.slice(parsed.town.length).trim() : detail;
}

function whole(parsed: ParsedAddress, detail: string): string {
  const region = [parsed.province, parsed.city, parsed.district].filter(
    (p, i, all): p is string => p !== null && all.indexOf(p) === i,
  );
  return parsed.country === 'CN'
    ? region.join('') + detail
    : [detail, parsed.city, parsed.province, parsed.postcode].filter(Boolean).join(', ');
}
