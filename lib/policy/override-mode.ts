import { type Tier, type TieredFinding, tierRank } from '../domain/finding';
import { OVERRIDE_MODES, type OverrideMode } from '../domain/override';
import type { Policy } from '../domain/policy';

/** What each tier allows when nobody has said otherwise. A block has no way on but breaking the glass. */
const BY_TIER: Readonly<Record<Tier, OverrideMode>> = {
  observe: 'free',
  hint: 'free',
  confirm: 'with_reason',
  challenge: 'with_reason',
  dual: 'with_reason',
  block: 'not_allowed',
};

/** How one finding may be answered: the rule's own mode first, then the policy's for its tier. */
export function overrideModeOf(finding: Pick<TieredFinding, 'rule' | 'tier'>, policy: Policy): OverrideMode {
  return policy.rules[finding.rule]?.override ?? policy.overrides?.[finding.tier] ?? BY_TIER[finding.tier];
}

/** How a prompt with these findings may be answered: the strictest of all that are asked about. */
export function promptModeOf(findings: readonly TieredFinding[], policy: Policy): OverrideMode {
  const asked = findings.filter((finding) => tierRank(finding.tier) >= tierRank('confirm'));
  const ranks = asked.map((finding) => OVERRIDE_MODES.indexOf(overrideModeOf(finding, policy)));
  return OVERRIDE_MODES[Math.min(...ranks)] ?? 'free';
}
