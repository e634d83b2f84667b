import { canonical } from './layers';

/** One value that two policies do not share; undefined where a side does not have it. */
export interface PolicyDifference {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What every revision has anew. */
const ASIDE: ReadonlySet<string> = new Set(['revision', 'author', 'at']);

/** Every value that differs, by path and in the order of the paths. Rows with an id are compared by it, other lists whole. */
export function diffPolicies(before: unknown, after: unknown): readonly PolicyDifference[] {
  const found: PolicyDifference[] = [];
  compare(before, after, '', found);
  return found;
}

function compare(before: unknown, after: unknown, path: string, found: PolicyDifference[]): void {
  if (canonical(before ?? null) === canonical(after ?? null)) return;
  const [was, now] = [byKey(before), byKey(after)];
  if (was === null || now === null) {
    found.push({ path: path || '(document)', before, after });
    return;
  }
  for (const key of [...new Set([...Object.keys(was), ...Object.keys(now)])].sort()) {
    if (path === '' && ASIDE.has(key)) continue;
    compare(was[key], now[key], path === '' ? key : `${path}.${key}`, found);
  }
}

function byKey(value: unknown): Readonly<Record<string, unknown>> | null {
  if (Array.isArray(value)) {
    const rows: readonly unknown[] = value;
    return rows.every(hasId) ? Object.fromEntries(rows.filter(hasId).map((row) => [row.id, row])) : null;
  }
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
}

function hasId(row: unknown): row is { readonly id: string } {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string';
}
