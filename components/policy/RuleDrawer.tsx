import { Alert, Button, Drawer, Input, InputNumber, Select, Switch } from 'antd';
import { useState } from 'react';
import { SEVERITIES } from '../../lib/domain/finding';
import type { Lifecycle, RuleSetting } from '../../lib/domain/policy';
import type { CheckSums } from '../../lib/domain/policy-revision';
import type { RuleParam } from '../../lib/domain/rule';
import { interrupts, settingOf } from '../../lib/policy/gate';
import { MIN_SHADOW, nextSteps } from '../../lib/policy/lifecycle';
import { useSectionPort } from '../desk/section-port';
import { useLocale, useTexts, useWords } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { policyMessages } from './messages';
import { Provenance } from './Provenance';
import { policyPort } from './port';
import { LifecycleTag } from './RulesTab';
import { RuleTrial } from './RuleTrial';
import { TierSelect } from './TiersTab';
import { useDraft } from './use-draft';

interface Props {
  readonly rule: string;
  readonly counts: CheckSums;
  readonly onClose: () => void;
}

/** One rule: its life, its parameters, how its findings are met, and who answers for it. */
export function RuleDrawer({ rule, counts, onClose }: Props) {
  const { policy, document, edit } = useDraft();
  const { texts } = usePorts();
  const t = useTexts(policyMessages);
  const locale = useLocale();
  const setting = settingOf(policy, rule);
  const watched = counts.rules[rule]?.watched ?? 0;
  const change = (part: Partial<RuleSetting>) => edit({ rules: { ...document.rules, [rule]: { ...setting, ...part } } });
  // An edited rule watches first; pressing «activate» afterwards asks for a waiver.
  const isRunning = setting.lifecycle === 'active' || setting.lifecycle === 'canary';
  const back: Partial<RuleSetting> = isRunning && interrupts(policy, rule) ? { lifecycle: 'shadow', canaryPercent: 0 } : {};
  const condition = policy.tables.conditions.find(({ id }) => rule.endsWith(`.${id}`));
  return (
    <Drawer open onClose={onClose} size={480} title={condition?.name ?? texts.ruleName(rule, locale)}>
      <div className="hd-stack">
        <div className="hd-row">
          <LifecycleTag lifecycle={setting.lifecycle} percent={setting.canaryPercent} />
          <Provenance path={`rules.${rule}`} />
          <code data-value="">{rule}</code>
        </div>
        <p className="hd-dim">{t(`lifecycle.${setting.lifecycle}.hint`)}</p>
        <Steps setting={setting} onMove={change} />
        {interrupts(policy, rule) && watched < MIN_SHADOW && setting.lifecycle === 'shadow' ? (
          <Alert type="info" showIcon title={t('gate.watching', { n: watched, min: MIN_SHADOW })} />
        ) : null}
        {condition ? null : <Params rule={rule} setting={setting} onChange={(params) => change({ params, ...back })} />}
        <RuleTrial rule={rule} atOnce={rule === 'amount-fluctuation'} />
        <RuleTiers setting={setting} onChange={(tiers) => change({ tiers })} />
        <div className="hd-field">
          <span aria-hidden="true">{t('owner')}</span>
          <Input
            aria-label={t('owner')}
            value={setting.owner ?? ''}
            maxLength={100}
            onChange={(event) => change({ owner: event.target.value })}
          />
        </div>
        <MuteButton rule={rule} />
      </div>
    </Drawer>
  );
}

/** The steps that a rule may take from where it is; a canary can only grow. */
function Steps({ setting, onMove }: { readonly setting: RuleSetting; readonly onMove: (part: Partial<RuleSetting>) => void }) {
  const t = useTexts(policyMessages);
  const [percent, setPercent] = useState(setting.canaryPercent || 10);
  const move = (to: Lifecycle) => onMove(to === 'canary' ? { lifecycle: to, canaryPercent: percent } : { lifecycle: to });
  const steps = nextSteps(setting.lifecycle);
  return (
    <fieldset className="hd-row hd-plain-set" aria-label={t('lifecycle.move')}>
      {steps.map((to) => (
        <Button key={to} size="small" onClick={() => move(to)}>
          {t(`lifecycle.to.${to}`)}
        </Button>
      ))}
      {steps.includes('canary') || setting.lifecycle === 'canary' ? (
        <InputNumber
          size="small"
          aria-label={t('canary.percent')}
          min={setting.lifecycle === 'canary' ? setting.canaryPercent : 1}
          max={100}
          suffix="%"
          value={percent}
          onChange={(next) => {
            setPercent(next ?? 1);
            if (setting.lifecycle === 'canary') onMove({ canaryPercent: next ?? setting.canaryPercent });
          }}
        />
      ) : null}
    </fieldset>
  );
}

interface ParamsProps {
  readonly rule: string;
  readonly setting: RuleSetting;
  readonly onChange: (params: RuleSetting['params']) => void;
}

/** The rule's own parameters with their defaults; only what was changed is kept. */
function Params({ rule, setting, onChange }: ParamsProps) {
  const t = useTexts(policyMessages);
  const { rules } = useSectionPort(policyPort);
  const defaults = Object.entries(rules.find(({ id }) => id === rule)?.params ?? {});
  if (defaults.length === 0) return null;
  return (
    <fieldset>
      <legend>{t('params')}</legend>
      {defaults.map(([name, standard]) => (
        <div key={name} className="hd-field">
          <code data-value="">{name}</code>
          <ParamControl
            name={name}
            value={setting.params[name] ?? standard}
            onChange={(next) => onChange({ ...setting.params, [name]: next })}
          />
          <small className="hd-dim">
            {t('params.default')} <span data-value="">{String(standard)}</span>
          </small>
        </div>
      ))}
    </fieldset>
  );
}

interface ParamProps {
  readonly name: string;
  readonly value: RuleParam;
  readonly onChange: (value: RuleParam) => void;
}

function ParamControl({ name, value, onChange }: ParamProps) {
  if (typeof value === 'boolean') return <Switch aria-label={name} checked={value} onChange={onChange} />;
  if (typeof value === 'number')
    return <InputNumber aria-label={name} value={value} onChange={(next) => (next === null ? undefined : onChange(next))} />;
  if (typeof value === 'string')
    return <Input aria-label={name} value={value} onChange={(event) => onChange(event.target.value)} />;
  const isNumbers = value.length > 0 && value.every((item) => typeof item === 'number');
  const take = (items: string[]) => onChange(isNumbers ? items.map(Number).filter(Number.isFinite) : items);
  return <Select mode="tags" aria-label={name} value={value.map(String)} tokenSeparators={[',', '，']} onChange={take} />;
}

interface TiersProps {
  readonly setting: RuleSetting;
  readonly onChange: (tiers: RuleSetting['tiers']) => void;
}

function RuleTiers({ setting, onChange }: TiersProps) {
  const t = useTexts(policyMessages);
  const word = useWords();
  const { policy } = useDraft();
  return (
    <fieldset>
      <legend>{t('rule.tiers')}</legend>
      {SEVERITIES.map((severity) => (
        <div key={severity} className="hd-field">
          <span>{word(`severity.${severity}`)}</span>
          <TierSelect
            label={`severity.${severity}`}
            value={setting.tiers[severity] ?? null}
            placeholder={word(`tier.${policy.tiers[severity]}`)}
            allowClear
            onChange={(tier) => {
              const { [severity]: _gone, ...rest } = setting.tiers;
              onChange(tier ? { ...rest, [severity]: tier } : rest);
            }}
          />
        </div>
      ))}
    </fieldset>
  );
}

const DAY_MS = 86_400_000;

/** A mute always has an end. */
function MuteButton({ rule }: { readonly rule: string }) {
  const { policy, edit } = useDraft();
  const { clock } = usePorts();
  const t = useTexts(policyMessages);
  const [days, setDays] = useState(7);
  const mute = () => {
    const others = policy.mutes.filter((one) => one.rule !== rule);
    edit({ mutes: [...others, { rule, until: clock.now() + days * DAY_MS, why: 'owner' }] });
  };
  return (
    <div className="hd-row">
      <Button onClick={mute}>{t('mute', { count: days })}</Button>
      <InputNumber aria-label={t('mute.days')} min={1} max={90} value={days} onChange={(next) => setDays(next ?? 7)} />
    </div>
  );
}
