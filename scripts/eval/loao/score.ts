import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '../../../lib/domain/profile';
import { type Mapped, mapActions, mapSnapshot } from '../../../lib/recognise';
import type { Screen } from '../../screens/screen';
import { NOT_LABELLED } from '../recognise';

/** One labelled element: what readers say it is and what the engine says. Each counts once an app. */
export interface Judged {
  readonly isAction: boolean;
  readonly gold: string;
  readonly got: string;
  /** Null for what has no role. */
  readonly isRoleRight: boolean | null;
}

interface Labelled {
  /** Null or absent where no reader said anything: such elements are not scored, as in `score-recognise.mjs`. */
  readonly gold?: string | null;
  readonly role?: string;
  readonly [feature: string]: unknown;
}

/** Recognises the screens of one app and compares every labelled element with its label. */
export function judge(folder: string, screens: readonly Screen[], profiles: readonly Profile[]): Judged[] {
  const judged = new Map<string, Judged>();
  for (const { name, snapshot } of screens) {
    const raw = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Record<string, Labelled[] | undefined>;
    const map = mapSnapshot(snapshot, profiles);
    const put = (kind: string, one: Labelled | undefined, got: string, role?: string) => {
      if (!one?.gold) return;
      const key = [kind, ...KEYS.map((feature) => squeezed(one[feature])), one.gold].join('|');
      const isRoleRight = role === undefined || one.role === undefined || one.gold === 'none' ? null : role === one.role;
      if (!judged.has(key)) judged.set(key, { isAction: kind === 'action', gold: one.gold, got, isRoleRight });
    };
    map.controls.forEach((mapped, i) => {
      put('control', raw['controls']?.[i], typeOf(mapped), mapped.role);
    });
    map.headers.forEach((headers, t) => {
      const labelled = raw['tables']?.[t]?.['headers'] as Labelled[] | undefined;
      headers.forEach((mapped, h) => {
        put('header', labelled?.[h], typeOf(mapped));
      });
    });
    map.pairs.forEach((mapped, i) => {
      put('pair', raw['readonlyPairs']?.[i], typeOf(mapped));
    });
    mapActions(snapshot, map, profiles).forEach((action, i) => {
      put('action', raw['actions']?.[i], action?.type ?? 'none');
    });
  }
  return [...judged.values()];
}

const KEYS = ['labelText', 'nearText', 'placeholder', 'name', 'text', 'label', 'title', 'ariaLabel', 'context'];
const squeezed = (value: unknown) => (typeof value === 'string' ? value.replace(/[\s:：*]|\d{3,}/g, '') : '');

/** The labels know only what an order is about: sender and shop, stock and exchange rates count as none of these. */
function typeOf({ type, party }: Mapped): string {
  return party === 'sender' || party === 'shop' || NOT_LABELLED.has(type) ? 'none' : type;
}

export interface Rate {
  readonly items: number;
  readonly f1Pct: number;
  readonly wrongPct: number;
}

/** F1 over the elements that mean something, and the share of all that was given a wrong meaning. */
export function rate(rows: readonly Judged[]): Rate {
  const positive = rows.filter((row) => row.gold !== 'none').length;
  const claimed = rows.filter((row) => row.got !== 'none').length;
  const right = rows.filter((row) => row.gold !== 'none' && row.got === row.gold).length;
  return {
    items: rows.length,
    f1Pct: pct(2 * right, positive + claimed),
    wrongPct: pct(claimed - right, rows.length),
  };
}

export function pct(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10;
}
