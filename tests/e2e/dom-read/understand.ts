import { createPageReader } from '../../../lib/adapters/dom/read';
import type { Snapshot } from '../../../lib/domain/snapshot';
import { PROFILES } from '../../../lib/profiles';
import { type Mapped, mapActions, mapSnapshot, recognise } from '../../../lib/recognise';

/** What was understood of a live page, as lines that a person can check. */
export interface Understood {
  readonly pageKind: string;
  readonly orderNo: string | null;
  readonly rows: number;
  readonly lines: number;
  readonly controls: readonly string[];
  readonly headers: readonly string[];
  readonly pairs: readonly string[];
  readonly actions: readonly string[];
}

const clock = { now: () => Date.now(), monotonic: () => performance.now(), utcOffsetMinutes: () => 0 };

/** Reads the page with its frames and tells what everything on it was taken for; what repeats on every row once. */
export function understand(): Understood {
  const snapshot = createPageReader(document, { clock }).read();
  const map = mapSnapshot(snapshot, PROFILES);
  const { pageKind, order, rows } = recognise(snapshot, { profiles: PROFILES });
  const actions = mapActions(snapshot, map, PROFILES);
  const inFrame = (frame: string) => (frame === '' ? '' : `[${frame}] `);
  return {
    pageKind,
    orderNo: order?.orderNo ?? null,
    rows: rows.length,
    lines: order?.lines.length ?? 0,
    controls: once(map.controls, (one, i) => {
      const control = snapshot.controls[i];
      return `${inFrame(control?.inFrame ?? '')}${within(control?.context)}${one.label || `(${control?.name || control?.type})`} → ${meant(one)}`;
    }),
    headers: once(map.headers.flat(), (one) => `${one.label} → ${meant(one)}`),
    pairs: once(
      map.pairs,
      (one, i) => `${inFrame(snapshot.pairs[i]?.inFrame ?? '')}${within(snapshot.pairs[i]?.context)}${one.label} → ${meant(one)}`,
    ),
    actions: once(
      actions,
      (action, i) => `${inFrame(snapshot.pressables[i]?.inFrame ?? '')}${nameOf(snapshot, i)} → ${action?.type ?? 'none'}`,
    ),
  };
}

function meant({ type, role, party }: Mapped): string {
  return type === 'none' ? 'none' : [type, role, party].filter((word) => word !== null).join(' ');
}

function within(dialog: string | undefined): string {
  return dialog ? `«${dialog}» ` : '';
}

function nameOf({ pressables }: Snapshot, i: number): string {
  const one = pressables[i];
  if (one === undefined) return '';
  return `${within(one.context)}${one.text || one.title || one.ariaLabel || one.icon || one.name || one.class}`.slice(0, 80);
}

function once<T>(list: readonly T[], line: (one: T, i: number) => string): string[] {
  return [...new Set(list.map(line).map((text) => text.replaceAll(/\d{12}/g, '#')))];
}
