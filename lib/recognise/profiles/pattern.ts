const expressions = new Map<string, RegExp>();

/** Compiles a pattern of a profile once, ignoring case. A pattern that does not compile matches nothing. */
export function expressionOf(pattern: string): RegExp {
  const known = expressions.get(pattern);
  if (known) return known;
  const fresh = compile(pattern);
  expressions.set(pattern, fresh);
  return fresh;
}

function compile(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'i');
  } catch {
    return /(?!)/;
  }
}
