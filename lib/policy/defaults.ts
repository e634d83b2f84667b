import type { ActionType } from '../domain/field-type';
import type { Tier } from '../domain/finding';
import { NO_TABLES, type Policy, type RuleSetting } from '../domain/policy';

/** Actions that cost money or cannot be undone ask for the value again; the others ask once. */
const ACTION_TIERS: Readonly<Partial<Record<ActionType, Tier>>> = {
  refund: 'challenge',
  priceChange: 'challenge',
  delete: 'challenge',
  bulkAction: 'challenge',
  cancelOrder: 'confirm',
  export: 'confirm',
  permissionChange: 'confirm',
  impersonate: 'confirm',
  paymentCapture: 'confirm',
};

const BLOCKS: RuleSetting = { lifecycle: 'active', canaryPercent: 100, params: {}, tiers: { critical: 'block' } };

/** The policy that is in force when nobody has written one: every rule active with its own defaults. */
export const BUILT_IN_POLICY: Policy = {
  revision: 'built-in-2',
  author: 'hedan',
  at: 0,
  tiers: { info: 'observe', low: 'hint', medium: 'hint', high: 'confirm', critical: 'challenge' },
  actionTiers: ACTION_TIERS,
  // A breaker that only asks would hold nothing, and nothing but breaking the glass lets an action on a frozen order through.
  rules: { 'breaker-open': BLOCKS, 'frozen-order': BLOCKS },
  currency: 'CNY',
  scopes: [],
  mutes: [],
  address: {},
  tables: NO_TABLES,
};
