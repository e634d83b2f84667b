import type { Import } from './imports';
import { ZONES, type Zone } from './zones.data';

/** `lib/money/add.ts` -> `money`; `lib/adapters/db/x.ts` -> `adapters/db`; `components/…` -> `components`. */
export function zoneOf(path: string): string {
  const [top = '', zone = '', adapter = ''] = path.split('/');
  if (top !== 'lib') return top;
  return zone === 'adapters' ? `adapters/${adapter}` : zone;
}

/** The table's row for a zone; undefined when the table does not know it. */
export function rowOf(zone: string): Zone | undefined {
  return ZONES[zone] ?? (zone.startsWith('adapters/') ? ZONES['adapters/*'] : undefined);
}

/** Why an import goes against the table, in one sentence; null when it is allowed. */
export function faultOf(one: Import): string | null {
  const zone = zoneOf(one.from);
  const row = rowOf(zone);
  if (!row) return null;
  return one.isPackage ? packageFault(one, zone, row) : zoneFault(one, zone, row);
}

function zoneFault({ from, to, isType }: Import, zone: string, row: Zone): string | null {
  const target = zoneOf(to);
  if (target === zone || row.may.includes(target)) return null;
  if (zone === 'components' && to === 'lib/rules/texts.ts') return null;
  if (row.mayTypes?.includes(target))
    return isType
      ? null
      : `${from} imports values of ${to}: ${zone} may import types of ${target} only, so that a port stays a promise and never an implementation`;
  const may = [...row.may, ...(row.mayTypes ?? []).map((name) => `types of ${name}`)].join(', ') || 'nothing of ours';
  return `${from} imports ${to}: ${zone} may import ${may}`;
}

function packageFault({ from, to, isType }: Import, zone: string, row: Zone): string | null {
  const isAllowed =
    row.npm?.some((name) => to === name || (name.endsWith('/') && (to.startsWith(name) || to === name.slice(0, -1)))) ?? false;
  return isAllowed || (isType && to === 'react')
    ? null
    : `${from} imports the package ${to}: ${zone} may use ${row.npm?.join(', ') ?? 'no package'}`;
}

/** Arrows that the table cannot say, each with the reason that its message gives. */
export function neverFaults(one: Import): readonly string[] {
  return NEVER.filter(({ isBroken }) => isBroken(one)).map(({ why }) => `${one.from} imports ${one.to}: ${why}`);
}

const NEVER: readonly { isBroken: (one: Import) => boolean; why: string }[] = [
  {
    isBroken: ({ from, to }) => to.startsWith('entrypoints/') && !from.startsWith('entrypoints/') && !from.startsWith('tests/'),
    why: 'nothing imports an entry point, because its file runs where WXT starts it',
  },
  {
    isBroken: ({ from, to }) => /^(tests|scripts)\//.test(to) && /^(lib|components|entrypoints)\//.test(from),
    why: 'the product never imports tests or commands, because they are not shipped',
  },
  {
    isBroken: ({ from, to }) => ruleOf(from) !== null && ruleOf(to) !== null && ruleOf(from) !== ruleOf(to),
    why: 'a rule never imports another rule, so that each can be read, tested and switched off alone',
  },
  {
    isBroken: ({ from, to }) =>
      to.startsWith('lib/adapters/db/writer') && !/^(entrypoints\/background|lib\/adapters\/db|tests|scripts)\//.test(from),
    why: 'only the background writes the log, so that there is one writer and no lost entry',
  },
];

/** The folder of a rule; null for files that all rules share. */
function ruleOf(path: string): string | null {
  return /^lib\/rules\/([^/]+)\//.exec(path)?.[1] ?? null;
}
