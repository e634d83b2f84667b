import type { FieldRole, FieldType, Party } from '../../domain/field-type';
import type { Evidence } from '../../domain/order';
import type { Profile, Subject } from '../../domain/profile';
import type { Control, ReadonlyPair, Snapshot, Table } from '../../domain/snapshot';
import { kept } from '../memory';
import { matchesTraits, traitsOf } from './anchor';
import { expressionOf } from './pattern';

/** An element as anchors see it. */
export type Target =
  | { readonly kind: 'control'; readonly control: Control; readonly snapshot: Snapshot }
  | { readonly kind: 'header'; readonly table: Table; readonly text: string; readonly snapshot: Snapshot }
  | { readonly kind: 'pair'; readonly pair: ReadonlyPair; readonly snapshot: Snapshot };

export interface ProfileAnswer {
  readonly type: FieldType | 'none';
  readonly role?: FieldRole;
  readonly party: Party | null;
  readonly confidence: number;
  readonly why: readonly Evidence[];
}

/** Profiles whose marks are on this page, in the order given. */
export const applicable: (snapshot: Snapshot, profiles: readonly Profile[]) => readonly Profile[] = kept(
  (snapshot, profiles: readonly Profile[]) => {
    const names = namesOf(snapshot);
    return profiles.filter((profile) => isHere(profile, snapshot, names));
  },
);

/** Classes and names of a page, each once: a list has hundreds of buttons and a handful of classes. */
function namesOf({ controls, pressables }: Snapshot) {
  const classes = new Set<string>();
  for (const one of controls) classes.add(one.class);
  for (const one of pressables) classes.add(one.class);
  return { classes: [...classes], names: [...new Set(controls.map((one) => one.name))] };
}

/** What the first profile that knows this route says the page is about. */
export function forcedSubject(snapshot: Pick<Snapshot, 'path' | 'title'>, profiles: readonly Profile[]): Subject | null {
  for (const profile of profiles) {
    for (const { pattern, subject } of profile.subjects ?? []) {
      const expression = expressionOf(pattern);
      if (expression.test(snapshot.path) || expression.test(snapshot.title)) return subject;
    }
  }
  return null;
}

/** The answer of the first profile that has a line for this element; null leaves it to the heuristics. */
export function mappedByProfiles(target: Target, profiles: readonly Profile[]): ProfileAnswer | null {
  const mapping = profiles.filter((profile) => profile.fields?.some((line) => line.anchor.kind === target.kind));
  if (mapping.length === 0) return null;
  const traits = traitsOf(target);
  for (const profile of mapping) {
    for (const line of profile.fields ?? []) {
      if (line.anchor.kind !== target.kind || !matchesTraits(line.anchor, traits)) continue;
      const why = [{ cue: `profile ${profile.id}`, text: line.note ?? '', score: 100 }];
      return {
        type: line.type,
        party: line.party ?? null,
        confidence: line.type === 'none' ? 0 : 0.99,
        why,
        ...(line.role ? { role: line.role } : {}),
      };
    }
  }
  return null;
}

function isHere(profile: Profile, snapshot: Snapshot, page: ReturnType<typeof namesOf>): boolean {
  const { origins, pathPattern, titlePattern, classPattern, namePattern, hrefPattern } = profile.detect;
  if (origins?.includes(snapshot.origin)) return true;
  if (pathPattern && expressionOf(pathPattern).test(snapshot.path)) return true;
  if (titlePattern && expressionOf(titlePattern).test(snapshot.title)) return true;
  if (classPattern) {
    const expression = expressionOf(classPattern);
    if (page.classes.some((name) => expression.test(name))) return true;
  }
  if (namePattern) {
    const expression = expressionOf(namePattern);
    if (page.names.some((name) => expression.test(name))) return true;
  }
  if (!hrefPattern) return false;
  const expression = expressionOf(hrefPattern);
  return snapshot.pressables.some((one) => expression.test(one.href) || expression.test(one.formAction));
}
