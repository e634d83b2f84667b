import type { Pressable, Ref, Snapshot } from '../../domain/snapshot';

/** In a dialog with one button beside those that dismiss it, that one commits, whatever it is called: 调整, Send. */
export function onlyWaysOn(snapshot: Snapshot): ReadonlySet<Ref> {
  const byDialog = new Map<string, { ref: Ref | null; ways: number; exits: number }>();
  for (const one of snapshot.pressables) {
    if (one.context === '') continue;
    const dialog = byDialog.get(one.context) ?? { ref: null, ways: 0, exits: 0 };
    const isExit = isExitWord(one.text || one.title || one.ariaLabel);
    const next = isExit ? { ...dialog, exits: dialog.exits + 1 } : { ...dialog, ref: one.ref, ways: dialog.ways + 1 };
    byDialog.set(one.context, next);
  }
  return new Set(
    [...byDialog.values()].flatMap(({ ref, ways, exits }) => (ref !== null && ways === 1 && exits > 0 ? [ref] : [])),
  );
}

/** The one button of a page beside those that leave it or begin anew, outside of rows; null when there are several. */
export function pageWayOf(onPage: readonly Pressable[]): Ref | null {
  const ways = onPage.filter(
    (one) => (one.tag === 'button' || one.tag === 'input') && one.cell === null && !isExitWord(one.text) && !isReset(one),
  );
  return ways.length === 1 ? (ways[0]?.ref ?? null) : null;
}

function isReset({ type, text }: Pressable): boolean {
  return type === 'reset' || /^[^\p{L}]*(?:重\s*置|清\s*空|reset|clear)[^\p{L}]*$/iu.test(text);
}

function isExitWord(text: string): boolean {
  return /^[^\p{L}]*(?:取\s*消|关\s*闭|關\s*閉|返\s*回|cancel|close|back|dismiss|no|×|x)[^\p{L}]*$|^[^\p{L}]*$/iu.test(text);
}
