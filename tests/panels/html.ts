/** Text that is already HTML and is put into a page as it is. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

export type Part = Markup | string | number | boolean | null | undefined | readonly Part[];

/** Builds HTML from a template; every value that is not Markup is escaped. `false`, null and undefined give nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  let text = strings[0] ?? '';
  values.forEach((value, i) => {
    text += render(value) + (strings[i + 1] ?? '');
  });
  return new Markup(text);
}

/** Takes text that is HTML already. */
export function raw(text: string): Markup {
  return new Markup(text);
}

/** Escapes text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

/** The `<option>`s of a select, the current one marked. `choices` are [value, text] pairs. */
export function options(choices: readonly (readonly [string, string])[], current: string): Markup {
  return html`${choices.map(([value, text]) => html`<option value="${value}"${value === current ? raw(' selected') : ''}>${text}</option>`)}`;
}

function render(value: Part): string {
  if (value === null || value === undefined || value === false || value === true) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return value.map(render).join('');
}
