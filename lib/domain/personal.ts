import type { EventType, LogEvent, OrderExtract } from './event';
import { PERSONAL_TYPES } from './field-type';
import type { TieredFinding } from './finding';

type Path = readonly (string | number)[];
type Json = { [key: string]: unknown };

/**
 * Moves every personal value of an event's body into `personal`, under its path (`body.changes.0.before`), and
 * leaves an empty text in its place. Doing it twice changes nothing. The writer does it again for every event,
 * so that no source can put a name or a phone number under a hash by mistake.
 */
export function separatePersonal<T extends EventType>(event: LogEvent<T>): LogEvent<T> {
  const found = personalPaths(event).filter((path) => textAt(event.body, path) !== '');
  if (found.length === 0) return event;
  const body: unknown = JSON.parse(JSON.stringify(event.body));
  const personal: Record<string, string> = { ...event.personal };
  for (const path of found) {
    personal[personalKey(path)] = textAt(body, path);
    setAt(body, path, '');
  }
  return { ...event, body: body as typeof event.body, personal };
}

/** Puts separated values back where they were. What was erased since stays an empty text. */
export function joinPersonal<T extends EventType>(event: LogEvent<T>): LogEvent<T> {
  const keys = Object.keys(event.personal).filter((key) => key.startsWith('body.'));
  if (keys.length === 0) return event;
  const body: unknown = JSON.parse(JSON.stringify(event.body));
  for (const key of keys) setAt(body, pathOf(key), event.personal[key] ?? '');
  return { ...event, body: body as typeof event.body };
}

/** A change or finding of a field that is personal, or of one that nobody recognised. */
export function isPersonalType(type: string | null): boolean {
  return type === null || (PERSONAL_TYPES as ReadonlySet<string>).has(type);
}

function personalKey(path: Path): string {
  return `body.${JSON.stringify(path).slice(1, -1)}`;
}

/** Empty for a key that nobody of us wrote. */
function pathOf(key: string): Path {
  try {
    return JSON.parse(`[${key.slice('body.'.length)}]`) as Path;
  } catch {
    return [];
  }
}

function personalPaths(event: LogEvent): readonly Path[] {
  if (isType(event, 'flag.raised') || isType(event, 'flag.observed')) {
    return [...changePaths(event), ...event.body.findings.flatMap(findingPaths), ...orderPaths(event.body.order)];
  }
  if (isType(event, 'order.seen')) return orderPaths(event.body.order);
  // A hash of a phone number says which number it is to whoever tries them all.
  if (isType(event, 'edit.made')) return isPersonalType(event.body.field) ? [['beforeHash'], ['afterHash']] : [];
  if ('note' in event.body) return [['note']];
  return [];
}

function isType<T extends EventType>(event: LogEvent, type: T): event is LogEvent<T> {
  return event.type === type;
}

function changePaths(event: LogEvent<'flag.raised' | 'flag.observed'>): readonly Path[] {
  return event.body.changes.flatMap((change, i) =>
    isPersonalType(change.type)
      ? [
          ['changes', i, 'before'],
          ['changes', i, 'after'],
        ]
      : [],
  );
}

/** Findings about no field at all (a bulk action, a rate) say nothing about a person unless they concern address or contact. */
function findingPaths(finding: TieredFinding, i: number): readonly Path[] {
  const about = finding.field !== null ? isPersonalType(finding.field) : /^(address|contact)_/.test(finding.errorType);
  if (!about) return [];
  const at = ['findings', i] as const;
  const texts = Object.keys(finding.data).filter((key) => typeof finding.data[key] === 'string');
  const fix = finding.fix === null ? [] : ['before', 'after'];
  return [
    ...texts.map((key) => [...at, 'data', key]),
    ...fix.map((key) => [...at, 'fix', key]),
    ...finding.conditions.flatMap((_, n) => ['actual', 'expected'].map((key) => [...at, 'conditions', n, key])),
  ];
}

function orderPaths(order: OrderExtract): readonly Path[] {
  return Object.keys(order.values)
    .filter((type) => isPersonalType(type))
    .map((type) => ['order', 'values', type]);
}

/** The text at a path; empty for anything else, for old events may lack what newer ones have. */
function textAt(body: unknown, path: Path): string {
  const holder = holderAt(body, path);
  const value = holder?.[String(path.at(-1))];
  return typeof value === 'string' ? value : '';
}

function setAt(body: unknown, path: Path, text: string): void {
  const holder = holderAt(body, path);
  const last = String(path.at(-1));
  if (holder && Object.hasOwn(holder, last)) holder[last] = text;
}

/** The object or array that holds the last step of a path; own properties only, so that no path reaches a prototype. */
function holderAt(body: unknown, path: Path): Json | null {
  let at: unknown = body;
  for (const step of path.slice(0, -1)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return null;
    at = (at as Json)[String(step)];
  }
  return typeof at === 'object' && at !== null ? (at as Json) : null;
}
