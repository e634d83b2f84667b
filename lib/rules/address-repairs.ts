import type { AddressFinding, JudgedAddress } from '../domain/address';
import type { RuleResult } from '../domain/rule';

/** What the address module would write instead, as repairs of this field. */
export function repairsOf(
  { ref, field, text }: JudgedAddress,
  { fix, choices }: AddressFinding,
): Pick<RuleResult, 'fix' | 'choices'> {
  const to = (after: string) => ({ ref, type: field, before: text, after });
  return {
    ...(fix === undefined ? {} : { fix: to(fix) }),
    ...(choices ? { choices: choices.map(({ name, text: after }) => ({ ...to(after), name })) } : {}),
  };
}
