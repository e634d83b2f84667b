import type { AddressMove, EarlierAddress, JudgedAddress } from '../../domain/address';
import type { Severity } from '../../domain/finding';
import type { Rule, RuleResult } from '../../domain/rule';

type Where = 'region' | 'door';

/** How grave it is: another city by hand, or one digit off the customer's usual door, sends the parcel astray. */
const SEVERITIES: Readonly<Record<EarlierAddress['source'], Readonly<Record<Where, Severity>>>> = {
  order: { region: 'medium', door: 'low' },
  customer: { region: 'low', door: 'medium' },
};

const rule: Rule = {
  id: 'address-moved',
  version: 1,
  errorType: 'address_conflict',
  severity: 'medium',
  needs: [],
  when: ['edit'],
  params: {},
  check: (input): readonly RuleResult[] => input.addresses.flatMap(checkOne),
};
export default rule;

function checkOne(address: JudgedAddress): RuleResult[] {
  const { earlier } = address;
  const found = earlier ? movedTo(earlier) : null;
  if (!earlier || !found) return [{ verdict: 'pass', messageKey: 'pass', conditions: [] }];
  const { where, move } = found;
  const { before, after, spanAfter } = move;
  const key = `${earlier.source}_${where}`;
  return [
    {
      verdict: 'flag',
      class: key,
      severity: SEVERITIES[earlier.source][where],
      messageKey: key,
      data: { before: before ?? '', after: after ?? '', earlier: earlier.text, quote: address.text },
      field: address.field,
      ref: address.ref,
      ...(spanAfter ? { span: spanAfter } : {}),
      conditions: [{ key: 'moved', actual: after ?? '', expected: before ?? '', met: true }],
      ...(where === 'door' && before !== null && spanAfter ? { fix: restored(address, before, spanAfter) } : {}),
    },
  ];
}

/** Another region, or one token of the door where all the rest stayed. A quite new address is no slip. */
function movedTo({ moves }: EarlierAddress): { where: Where; move: AddressMove } | null {
  const region = moves.find(({ kind }) => kind === 'region');
  if (region) return { where: 'region', move: region };
  const [door, ...others] = moves;
  return door?.kind === 'building' && others.length === 0 ? { where: 'door', move: door } : null;
}

/** The address with the token as it was. */
function restored({ ref, field, text }: JudgedAddress, before: string, { start, end }: { start: number; end: number }) {
  return { ref, type: field, before: text, after: text.slice(0, start) + before + text.slice(end) };
}
