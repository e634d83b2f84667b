/** The first of `word-1`, `word-2`, … that no row has. */
export function freshId(word: string, rows: readonly { readonly id: string }[]): string {
  const taken = new Set(rows.map(({ id }) => id));
  for (let n = 1; ; n++) {
    const id = `${word}-${n}`;
    if (!taken.has(id)) return id;
  }
}
