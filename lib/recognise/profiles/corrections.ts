import type { Anchor, Correction, LocalProfile } from '../../domain/profile';
import type { Pressable, Ref, Snapshot } from '../../domain/snapshot';
import { kept } from '../memory';
import { type AnyTarget, matchesAnchor } from './anchor';

/** How many elements of this page a correction found. Anything but one or a whole column is worth telling the user. */
export interface CorrectionReport {
  readonly id: string;
  readonly matched: number;
  readonly state: 'applied' | 'nothing' | 'tooMany';
}

export interface Located {
  readonly byRef: ReadonlyMap<Ref, Correction>;
  readonly reports: readonly CorrectionReport[];
}

/**
 * Finds the elements that the corrections of a site mean on this page. A correction that fits several elements and does
 * not say which is not applied: a mapping never moves silently to another field.
 */
export function locateCorrections(snapshot: Snapshot, local: LocalProfile): Located {
  const byRef = new Map<Ref, Correction>();
  const reports: CorrectionReport[] = [];
  if (local.origin !== snapshot.origin) return { byRef, reports };
  const targets = targetsOf(snapshot);
  for (const correction of local.corrections) {
    if (samePage(correction.path) !== samePage(snapshot.path)) continue;
    const found = targets.filter(({ target }) => matchesAnchor(correction.anchor, target));
    const chosen = choose(correction.anchor, found);
    for (const { ref } of chosen) byRef.set(ref, correction);
    const state = chosen.length > 0 ? 'applied' : found.length === 0 ? 'nothing' : 'tooMany';
    reports.push({ id: correction.id, matched: found.length, state });
  }
  return { byRef, reports };
}

const NONE: Located = { byRef: new Map<Ref, Correction>(), reports: [] };
const locatedOn = kept(locateCorrections);

/**
 * The same, worked out once for each snapshot; without corrections always the same nothing. In a part of a page corrections
 * that count elements are counted on the whole `page`, whose elements have the same refs.
 */
export function located(snapshot: Snapshot, local: LocalProfile | undefined, page: Snapshot | null = null): Located {
  if (local === undefined || local.corrections.length === 0) return NONE;
  const own = locatedOn(snapshot, local);
  if (page === null) return own;
  const uncounted = [...own.byRef].filter(([, { anchor }]) => anchor.nth === undefined);
  return { byRef: new Map([...uncounted, ...locatedOn(page, local).byRef]), reports: own.reports };
}

/** Key of a header: headers have no element of their own that every table shares. */
export function headerRef(table: Ref, column: number): Ref {
  return `${table}#${column}`;
}

/** A path without record numbers and tokens, so that a correction made on one order serves all: `/orders/1001` → `/orders/*`. */
export function samePage(path: string): string {
  const [place = '', query = ''] = path.split('?', 2);
  const parts = place.split('/').map((part) => (/^[\da-f-]{6,}$|^\d+$/i.test(part) ? '*' : part));
  const kept = query
    .split('&')
    .filter((pair) => /^(?:route|act|action|r|s|c|m|a|do|op|page|post_type|step|func)=[a-z_./-]+$/i.test(pair));
  return kept.length > 0 ? `${parts.join('/')}?${kept.sort().join('&')}` : parts.join('/');
}

export interface Found {
  readonly ref: Ref;
  readonly target: AnyTarget;
  /** Row buttons and row controls of one column share their meaning. */
  readonly isRow: boolean;
}

/** Every element of a snapshot that anchors can mean, in page order. */
export function targetsOf(snapshot: Snapshot): Found[] {
  const { controls, tables, pairs, pressables, path } = snapshot;
  return [
    ...controls.map((control) => ({
      ref: control.ref,
      isRow: control.cell !== null,
      target: { kind: 'control' as const, control, snapshot },
    })),
    ...tables.flatMap((table) =>
      table.headers.map(({ text }, h) => ({
        ref: headerRef(table.ref, h),
        isRow: false,
        target: { kind: 'header' as const, table, text, snapshot },
      })),
    ),
    ...pairs.map((pair) => ({ ref: pair.ref, isRow: false, target: { kind: 'pair' as const, pair, snapshot } })),
    ...pressables.map((pressable) => ({
      ref: pressable.ref,
      isRow: pressable.cell !== null,
      target: { kind: 'action' as const, pressable, path, columns: headersAround(pressable, snapshot) },
    })),
  ];
}

function choose(anchor: Anchor, found: readonly Found[]): readonly Found[] {
  if (anchor.nth !== undefined)
    return found.length > anchor.nth ? found.slice(anchor.nth, anchor.nth + 1) : found.length === 1 ? found : [];
  return found.length === 1 || found.every((one) => one.isRow) ? found : [];
}

function headersAround(one: Pressable, snapshot: Snapshot): string[] {
  return (one.cell ? (snapshot.tables[one.cell.table]?.headers ?? []) : []).map((header) => header.text);
}
