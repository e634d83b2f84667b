import type { PolicyFault, PolicyLayer } from '../domain/policy-revision';
import { isFitting, type RuleParams } from '../domain/rule';
import { conditionKey } from './tier';

/** The part of a rule that a policy can name. */
export interface NamedRule {
  readonly id: string;
  readonly params: RuleParams;
}

/**
 * What a layer names and nothing here has: rules, conditions, parameters, and parameters of a kind that the rule cannot
 * read (its own value stands then). No faults: a document may come from a newer version. `conditions` are the ids of all
 * layers together.
 */
export function strangeNames(
  layer: PolicyLayer,
  rules: readonly NamedRule[],
  conditions: readonly string[],
): readonly PolicyFault[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const own = new Set(conditions.map(conditionKey));
  const isKnown = (id: string) => byId.has(id) || own.has(id);
  const settings = Object.entries(layer.rules ?? {}).flatMap(([id, setting]) => {
    if (!isKnown(id)) return [unknownRule(`rules.${id}`)];
    const rule = byId.get(id);
    return rule ? strangeParams(rule, setting?.params ?? {}) : [];
  });
  const mutes = (layer.mutes ?? []).flatMap(({ rule }, at) => (isKnown(rule) ? [] : [unknownRule(`mutes.${at}`)]));
  return [...settings, ...mutes];
}

function strangeParams({ id, params }: NamedRule, own: RuleParams): PolicyFault[] {
  return Object.entries(own).flatMap(([name, value]): PolicyFault[] => {
    const path = `rules.${id}.params.${name}`;
    const usual = Object.hasOwn(params, name) ? params[name] : undefined;
    if (usual === undefined) return [{ path, reason: 'the rule has no such parameter', 'zh-CN': '规则没有这个参数' }];
    if (isFitting(value, usual)) return [];
    const kind = { number: '数字', string: '文字', boolean: 'true 或 false' }[String(typeof usual)] ?? '列表';
    const english = Array.isArray(usual) ? 'list' : typeof usual;
    return [{ path, reason: `not a ${english}: the rule’s own value stands`, 'zh-CN': `应为${kind}，现在仍用规则自己的值` }];
  });
}

function unknownRule(path: string): PolicyFault {
  return { path, reason: 'there is no such rule in this version', 'zh-CN': '这个版本没有这条规则' };
}
