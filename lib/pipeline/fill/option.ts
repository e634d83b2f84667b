/** The option that means a division or country: the same words, or one is the other without its 省, 市, 区. Null when none or several do. */
export function optionFor(options: readonly string[], value: string): string | null {
  const exact = options.find((option) => option.trim() === value);
  if (exact !== undefined) return exact;
  const wanted = stem(value);
  if (wanted.length < 2) return null;
  const alike = options.filter((option) => stem(option.trim()) === wanted);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function stem(name: string): string {
  return name.replace(/(?:特别行政区|(?:[壮回藏]族?|维吾尔)?自治[区州县]|[省市区县州盟旗])$/u, '').toLowerCase();
}
