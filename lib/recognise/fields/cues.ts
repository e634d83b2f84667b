import type { Evidence } from '../../domain/order';
import type { Control } from '../../domain/snapshot';
import { classifyAction, classifyField, type Hit, languagesFor, plainWords, type TextKind } from '../classify';
import { identifierWords, isGeneratedId, labelParts, normaliseLabel } from '../text';
import type { FieldConcept } from '../vocabulary/vocabulary';
import { isOrderState, isStateList } from './states';
import { regionOfOptions } from './values';

/** How much each possible meaning of one element has in its favour, and why. */
export interface Reading {
  readonly scores: ReadonlyMap<FieldConcept, number>;
  readonly why: readonly (Evidence & { readonly is: FieldConcept })[];
  /** Meanings that one whole text says, not only its last word. */
  readonly whole: ReadonlySet<FieldConcept>;
  /** The element has a label that people read. */
  readonly hasLabel: boolean;
  /** Further meanings of a composite label, first one left out: 价格/货号 is a price and also a SKU. */
  readonly also: readonly FieldConcept[];
}

interface Cue {
  readonly cue: string;
  readonly text: string;
  readonly kind: TextKind;
  readonly weight: number;
}

/** Longer texts near a control are sentences or neighbours' values. */
const LONGEST_NEAR = 40;
/** Score from which a text means something as a whole, small corrections of rules allowed for. */
const WHOLE_MATCH = 8.4;
/** Weight of a label that several controls share: their names tell them apart. */
const SHARED = 0.5;
const AUTOCOMPLETE: Readonly<Record<string, FieldConcept>> = {
  name: 'recipientName',
  'given-name': 'recipientName',
  'family-name': 'recipientName',
  tel: 'phone',
  'tel-national': 'phone',
  email: 'email',
  organization: 'companyName',
  'street-address': 'street',
  'address-line1': 'street',
  'address-line2': 'addressLine2',
  'address-level1': 'province',
  'address-level2': 'city',
  'address-level3': 'district',
  country: 'country',
  'country-name': 'country',
  'postal-code': 'postcode',
};

const readings = new Map<string, Reading>();
const MOST_READINGS = 1000;

/**
 * Reads everything that a control says about itself. `column` is the header above its cell, empty outside tables. The rows of a
 * list repeat their controls: what is called the same is read once.
 */
export function readControl(control: Control, column: string, isShared = false): Reading {
  const key = wordsAround(control, column, isShared);
  const known = readings.get(key);
  if (known) return known;
  if (readings.size >= MOST_READINGS) readings.clear();
  const reading = readAnew(control, column, isShared);
  readings.set(key, reading);
  return reading;
}

/** All that a reading is made of, in one text. Of long lists the first options tell. */
function wordsAround(one: Control, column: string, isShared: boolean): string {
  const { options } = one;
  const offered = options.length > 30 ? options.slice(0, 12) : options;
  const marks = `${one.tag}${one.type}${isShared}${isPath(one)}${options.length}${one.autocomplete}`;
  const labels = [
    one.labelText,
    column,
    one.placeholder,
    one.ariaLabel,
    one.nearText,
    one.title,
    one.tag === 'textarea' ? one.heading : '',
  ];
  return [marks, one.name.replace(/(?<=[-_.[\]])\d+(?=[-_.[\]])/g, '0'), one.id, one.model, ...labels, ...offered].join('\u0000');
}

/** A cascader opens with provinces and holds the whole path. */
function isPath(control: Control): boolean {
  return /cascader/i.test(control.widget) || /[^/]\/[^/]/.test(control.value);
}

function readAnew(control: Control, column: string, isShared: boolean): Reading {
  const isChoice = control.type === 'radio' || control.type === 'checkbox';
  const label = control.labelText.length <= LONGEST_NEAR && !isSearchWord(control.labelText) ? control.labelText : '';
  // What a radio button is called is one answer; the text over all of them asks. 待付款 is an answer, whatever else it may mean.
  const asks = control.type === 'radio' && label !== '' && isQuestion(control.nearText) && !isOrderState(control.nearText.trim());
  const isNear =
    control.nearText.length <= LONGEST_NEAR &&
    !/[。！!]/.test(control.nearText) &&
    !(isChoice && !asks && (control.name !== '' || (label !== '' && isQuestion(label)))) &&
    !isButtonWord(control.nearText) &&
    !isSearchWord(control.nearText);
  const near = isNear ? control.nearText : '';
  const hasLabel = normaliseLabel(label) !== '';
  // One box that searches several fields belongs to none of them.
  const isMany = labelParts(control.placeholder.replace(/ (?:or|o|ou|oder|или) |或/giu, ',')).length >= 3;
  const sameNear = normaliseLabel(near) === normaliseLabel(label);
  const name = identifierWords(control.name);
  const id = isGeneratedId(control.id) || identifierWords(control.id) === name ? '' : control.id;
  const cues: Cue[] = [
    { cue: 'label', text: label, kind: 'label', weight: asks && !sameNear ? 0.2 : isShared ? SHARED : 1 },
    { cue: 'column', text: column, kind: 'label', weight: hasLabel && !isShared ? 0.3 : 1 },
    {
      cue: 'placeholder',
      text: isMany ? '' : control.placeholder,
      kind: 'label',
      weight: hasLabel || isLabel(near) ? 0.5 : 0.95,
    },
    { cue: 'aria', text: control.ariaLabel, kind: 'label', weight: hasLabel ? 0.4 : 0.9 },
    {
      cue: 'near',
      text: sameNear ? '' : near,
      kind: 'label',
      weight: asks ? 1 : hasLabel ? 0.2 : isShared ? SHARED : column === '' ? 0.9 : 0.3,
    },
    // A box to write in that only the heading above it explains.
    { cue: 'heading', text: control.tag === 'textarea' && !hasWords(control) ? control.heading : '', kind: 'label', weight: 0.9 },
    { cue: 'title', text: control.title, kind: 'label', weight: 0.5 },
    { cue: 'name', text: ownName(control.name), kind: 'identifier', weight: 0.7 },
    { cue: 'id', text: id, kind: 'identifier', weight: name === '' ? 0.65 : 0.3 },
    { cue: 'binding', text: control.model, kind: 'identifier', weight: 0.7 },
  ];
  const reading = { ...weighCues(cues), hasLabel: hasLabel || normaliseLabel(column) !== '' };
  // Drawn lists show what is chosen as a placeholder.
  const isState = control.options.length === 0 && !hasLabel && isOrderState(control.placeholder);
  return withAutocomplete(isPath(control) ? reading : withOptions(reading, control.options, isState), control.autocomplete);
}

/** True for a text beside a control that means something as a whole. */
function isLabel(near: string): boolean {
  return near !== '' && (classifyField(near, 'label')[0]?.score ?? 0) >= WHOLE_MATCH;
}

/** True for a text that one of several answers belongs to. */
function isQuestion(text: string): boolean {
  const top = classifyField(text, 'label')[0];
  return top !== undefined && top.score >= WHOLE_MATCH && top.is !== 'none';
}

/** Text that merely stands near is a label when all of it is one; a placeholder such as "all" or "please pick" denies nothing. */
function trustIn(hit: Hit<FieldConcept>, cue: string): number {
  if (cue === 'near') return hit.score < 8 ? 0.4 : 1;
  return cue === 'placeholder' && hit.is === 'none' ? 0.3 : 1;
}

function hasWords({ labelText, nearText, placeholder, ariaLabel, title }: Control): boolean {
  return /\p{L}/u.test(labelText + nearText + placeholder + ariaLabel + title);
}

/** A button beside a control (Remove, 删除) is not its label, nor is the name of a column of buttons. */
export function isButtonWord(text: string): boolean {
  const top = classifyAction(text, 'label')[0];
  return (
    top !== undefined &&
    top.score >= 9 &&
    (top.is === 'delete' || top.is === 'remove' || top.is === 'submit' || top.is === 'cancel')
  );
}

/** "Search" over a box says what is done with it, not what is written in it. */
function isSearchWord(text: string): boolean {
  const words = plainWords(text, 'label');
  return words !== '' && languagesFor(words, 'label').some((language) => language.search?.test(words) ?? false);
}

/** The name without its row: `lines-0-qty` is a "qty". */
function ownName(name: string): string {
  return name.replace(/^.*[-_.[\]]+(?:\d+|__prefix__)[-_.[\]]+(?=[a-z])/i, '');
}

/** Reads a header or the label of a read-only pair. */
export function readLabel(text: string, cue: string): Reading {
  return weighCues([{ cue, text, kind: 'label', weight: 1 }]);
}

function weighCues(cues: readonly Cue[]): Reading {
  const scores = new Map<FieldConcept, number>();
  const why: (Evidence & { is: FieldConcept })[] = [];
  const also: FieldConcept[] = [];
  const whole = new Set<FieldConcept>();
  for (const cue of cues) {
    if (cue.text === '') continue;
    const { hits, rest } = readText(cue.text, cue.kind);
    for (const part of rest) if (!also.includes(part)) also.push(part);
    for (const hit of hits) {
      const score = hit.score * cue.weight * trustIn(hit, cue.cue);
      if (hit.score >= WHOLE_MATCH) whole.add(hit.is);
      scores.set(hit.is, (scores.get(hit.is) ?? 0) + score);
      if (score >= 1) why.push({ cue: cue.cue, text: cue.text.slice(0, 60), score: Math.round(score * 10) / 10, is: hit.is });
    }
  }
  return { scores, why, also, whole, hasLabel: true };
}

/** A composite label means its first part that means something; the others are kept apart. */
function readText(text: string, kind: TextKind) {
  const hits = classifyField(text, kind);
  if (kind === 'identifier' || (hits[0]?.score ?? 0) >= 9) return { hits, rest: [] };
  const parts = labelParts(text);
  if (parts.length < 2 || parts.length > 4) return { hits, rest: [] };
  const all = parts.map((part) => classifyField(part, kind));
  const read = all.filter((found) => (found[0]?.score ?? 0) >= 8);
  const first = read[0];
  // What it begins with says what it is even where the rest is unknown: 商品名/规格1/规格2.
  const isLed = first === all[0] && first?.[0] !== undefined && first[0].score >= 10 && first[0].is !== 'none';
  if (!first || (read.length < 2 && !isLed)) return { hits, rest: [] };
  const rest = read.slice(1).flatMap((found) => (found[0] && found[0].is !== first[0]?.is ? [found[0].is] : []));
  return { hits: first, rest };
}

/** Points for what a list offers: a label that says something else all by itself has more than states have. */
const REGIONS = 8;
const STATES = 6;

/** Chained selects under one label are told apart by what they offer; a list of states is one of the order without any label. */
function withOptions(reading: Reading, options: readonly string[], isState: boolean): Reading {
  const region = options.length > 1 ? regionOfOptions(options) : null;
  const is: FieldConcept | null = region ?? (isState || isStateList(options) ? 'status' : null);
  if (is === null) return reading;
  const score = region === null ? STATES : REGIONS;
  const scores = new Map(reading.scores).set(is, (reading.scores.get(is) ?? 0) + score);
  const why = [...reading.why, { cue: 'options', text: options.slice(0, 3).join(' '), score, is }];
  return { ...reading, scores, why, whole: new Set(reading.whole).add(is) };
}

function withAutocomplete(reading: Reading, autocomplete: string): Reading {
  const token = autocomplete.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  const is = AUTOCOMPLETE[token];
  if (!is) return reading;
  const scores = new Map(reading.scores).set(is, (reading.scores.get(is) ?? 0) + 12);
  return { ...reading, scores, why: [...reading.why, { cue: 'autocomplete', text: token, score: 12, is }] };
}
