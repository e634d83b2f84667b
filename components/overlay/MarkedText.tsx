import type { TieredFinding } from '../../lib/domain/finding';
import { PageValue } from './PageValue';

/** The text that a finding quotes, with the token that it is about marked; nothing where it quotes none. */
export function MarkedText({ finding: { span, data } }: { readonly finding: TieredFinding }) {
  const text = data['quote'];
  if (!span || typeof text !== 'string') return null;
  const { start, end } = span;
  return (
    <span className="quote">
      <PageValue text={text.slice(0, start)} />
      <mark>
        <PageValue text={text.slice(start, end)} />
      </mark>
      <PageValue text={text.slice(end)} />
    </span>
  );
}
