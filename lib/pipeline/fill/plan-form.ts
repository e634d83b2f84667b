import { type FillPart, fillPlan } from '../../address/fill-plan';
import type { AddressContext, ParsedAddress } from '../../domain/address';
import type { FieldType } from '../../domain/field-type';
import type { OrderField, Recognition } from '../../domain/order';
import type { Control, Ref, Snapshot } from '../../domain/snapshot';
import type { FillStep, Obstacle } from '../../ports/fill';
import { optionFor } from './option';

const REGION: readonly FieldType[] = ['province', 'city', 'district', 'town'];
const DETAIL: readonly FieldType[] = ['addressFull', 'street', 'addressLine2'];
const FILLED: ReadonlySet<FieldType> = new Set<FieldType>([
  ...REGION,
  ...DETAIL,
  'recipientName',
  'phone',
  'postcode',
  'country',
]);
/** Widgets that keep their value in a script: typing into their input chooses nothing. */
const CHOOSER = /cascader|select|combo|picker|chosen/i;

/** Tells whether the lists of a control's widget can be worked. */
type CanChoose = (ref: Ref) => boolean;

/** One control of the form with every meaning that it has. */
interface Slot {
  readonly control: Control;
  readonly types: readonly FieldType[];
  readonly label: string;
}

export interface FormPlan {
  readonly steps: readonly FillStep[];
  readonly same: number;
}

/**
 * What a pasted contact line changes in the address form of a snapshot: an open dialog before the page, else the form with
 * most address fields. Sender's, shop's and billing fields are never filled. Null when there is no such form or the text
 * says nothing that fits it. `parse` reads contact lines: the engine of a page has that and lends it.
 */
export function planForm(
  text: string,
  page: { readonly snapshot: Snapshot; readonly recognition: Recognition },
  parse: (text: string, context: AddressContext) => ParsedAddress,
  canChoose: CanChoose = () => false,
): FormPlan | null {
  const slots = formOf(slotsOf(page.snapshot, page.recognition));
  if (!slots.some(({ types }) => types.some((type) => type !== 'recipientName'))) return null;
  const country = slots.find(({ types }) => types.includes('country'))?.control.value;
  const parts = fillPlan(parse(text, country ? { country } : {}), [...new Set(slots.flatMap(typesToFill))]);
  const all = slots.flatMap((slot) => stepFor(slot, parts, slots, canChoose));
  const steps = all.filter((step) => step.after !== step.before);
  return all.length === 0 ? null : { steps, same: all.length - steps.length };
}

/** Controls that take part of an address, each once. */
function slotsOf(snapshot: Snapshot, { order }: Recognition): Slot[] {
  const controls = new Map<Ref, Control>(snapshot.controls.map((control) => [control.ref, control]));
  const byRef = new Map<Ref, OrderField[]>();
  for (const field of order?.fields ?? []) {
    const isTheirs = field.party === null || field.party === 'recipient';
    if (field.role !== 'record' || !isTheirs || !FILLED.has(field.type)) continue;
    byRef.set(field.ref, [...(byRef.get(field.ref) ?? []), field]);
  }
  return [...byRef].flatMap(([ref, fields]) => {
    const control = controls.get(ref);
    if (!control || control.disabled || !control.visible) return [];
    return [{ control, types: fields.map((field) => field.type), label: fields[0]?.label ?? '' }];
  });
}

/** The fields of one form: those of an open dialog, or of the group that has most of them. The first of each type is meant. */
function formOf(slots: readonly Slot[]): Slot[] {
  const groups = new Map<string, Slot[]>();
  for (const slot of slots) {
    const key = `${slot.control.context}\n${slot.control.group}`;
    groups.set(key, [...(groups.get(key) ?? []), slot]);
  }
  const weight = (group: readonly Slot[]) => (group[0]?.control.context ? 100 : 0) + new Set(group.flatMap((s) => s.types)).size;
  const [best = []] = [...groups.values()].sort((a, b) => weight(b) - weight(a));
  return best.filter((slot, i) => !best.slice(0, i).some((other) => other.types.some((type) => slot.types.includes(type))));
}

function typesToFill(slot: Slot): readonly FieldType[] {
  if (isCascader(slot)) return ['province', 'city', 'district'];
  return slot.types.length > 1 ? [mainType(slot)] : slot.types;
}

function isCascader({ control, types }: Slot): boolean {
  const isRegion = types.every((type) => REGION.includes(type));
  return isRegion && (types.length > 1 || /cascader/i.test(control.widget));
}

/** A control whose value was read as several parts holds the whole of them. */
function mainType(slot: Slot): FieldType {
  return DETAIL.find((type) => slot.types.includes(type)) ?? slot.types[0] ?? 'addressFull';
}

function stepFor(slot: Slot, parts: readonly FillPart[], slots: readonly Slot[], canChoose: CanChoose): FillStep[] {
  const { control, label } = slot;
  const base = { ref: control.ref, label, before: control.value };
  if (isCascader(slot)) {
    const wanted = parts.filter(({ field }) => REGION.includes(field) && field !== 'town');
    if (wanted.length === 0) return [];
    const names = wanted.map(({ value }) => value).filter((name, i, all) => all.indexOf(name) === i);
    const isThere = names.every((name) => control.value.includes(name));
    const after = isThere ? control.value : names.join(' / ');
    return [
      {
        ...base,
        field: 'district',
        after,
        given: wanted.every(({ given }) => given),
        obstacle: canChoose(control.ref) ? null : 'cascader',
      },
    ];
  }
  const type = typesToFill(slot)[0] ?? 'addressFull';
  const part = parts.find(({ field }) => field === type);
  if (!part) return [];
  const after = control.tag === 'select' ? (optionFor(control.options, part.value) ?? part.value) : part.value;
  const obstacle = canChoose(control.ref) ? null : obstacleOf(control, type, part.value, slots);
  return [{ ...base, field: type, after, given: part.given, obstacle }];
}

function obstacleOf(control: Control, type: FieldType, value: string, slots: readonly Slot[]): Obstacle | null {
  if (control.tag === 'select') {
    if (optionFor(control.options, value) !== null) return null;
    // The choices of a chained select come once the level above it is chosen.
    const above = REGION.slice(0, REGION.indexOf(type));
    return slots.some((slot) => slot.control.tag === 'select' && slot.types.some((one) => above.includes(one)))
      ? null
      : 'noOption';
  }
  if (CHOOSER.test(control.widget)) return REGION.includes(type) ? 'cascader' : 'readonly';
  return control.readonly ? 'readonly' : null;
}
