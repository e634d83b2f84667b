import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Dropdown, Input, Select } from 'antd';
import { conditionFault } from '../../lib/domain/condition';
import { ERROR_TYPES, SEVERITIES } from '../../lib/domain/finding';
import type { CompoundCondition } from '../../lib/domain/policy';
import { settingOf, UNTOUCHED } from '../../lib/policy/gate';
import { READY_MADE } from '../../lib/policy/ready-made.data';
import { conditionKey } from '../../lib/policy/tier';
import { useLocale, useTexts, useWords } from '../ui/locale';
import { EmptyState } from '../ui/States';
import { ConditionBuilder } from './ConditionBuilder';
import { freshId } from './fresh-id';
import { policyMessages } from './messages';
import { Provenance } from './Provenance';
import { LifecycleTag } from './RulesTab';
import { useDraft } from './use-draft';

/** Conditions that supervisors build from menus. A new one only watches: it gathers what it is judged by before it may ask. */
export function ConditionsTab({ onRule }: { readonly onRule: (rule: string) => void }) {
  const { policy, document, edit } = useDraft();
  const t = useTexts(policyMessages);
  const { conditions } = policy.tables;
  const own = document.tables?.conditions ?? [];
  const write = (next: readonly CompoundCondition[], rules = document.rules) =>
    edit({ tables: { ...document.tables, conditions: next }, ...(rules ? { rules } : {}) });
  const change = (condition: CompoundCondition, part: Partial<CompoundCondition>) => {
    const next = { ...condition, ...part };
    write(own.some(({ id }) => id === next.id) ? own.map((one) => (one.id === next.id ? next : one)) : [...own, next]);
  };
  const add = (made: Omit<CompoundCondition, 'id'>, word: string) => {
    const id = conditions.some((one) => one.id === word) || word === 'condition' ? freshId(word, conditions) : word;
    const setting = { ...UNTOUCHED, lifecycle: 'shadow' as const };
    write([...own, { ...made, id }], { ...document.rules, [conditionKey(id)]: setting });
  };
  const remove = (id: string) => {
    const { [conditionKey(id)]: _gone, ...rules } = document.rules ?? {};
    write(
      own.filter((one) => one.id !== id),
      rules,
    );
  };
  return (
    <section className="hd-pane">
      <h2>{t('conditions')}</h2>
      <p className="hd-dim">{t('conditions.hint')}</p>
      <AddCondition onAdd={add} />
      {conditions.length === 0 ? <EmptyState title={t('conditions.empty')} hint={t('conditions.empty.hint')} /> : null}
      {conditions.map((condition) => (
        <ConditionCard
          key={condition.id}
          condition={condition}
          onChange={(part) => change(condition, part)}
          onRemove={own.some(({ id }) => id === condition.id) ? () => remove(condition.id) : null}
          onRule={() => onRule(conditionKey(condition.id))}
        />
      ))}
    </section>
  );
}

function AddCondition({ onAdd }: { readonly onAdd: (made: Omit<CompoundCondition, 'id'>, word: string) => void }) {
  const t = useTexts(policyMessages);
  const locale = useLocale();
  const items = READY_MADE.map(({ id, name, ...made }) => ({
    key: id,
    label: name[locale],
    onClick: () => onAdd({ ...made, name: name[locale] }, id),
  }));
  const blank = { name: t('conditions.new'), severity: 'medium', errorType: 'amount_outlier' } as const;
  return (
    <div className="hd-row">
      <Dropdown trigger={['click']} menu={{ items }}>
        <Button icon={<PlusOutlined />}>{t('conditions.readyMade')}</Button>
      </Dropdown>
      <Button onClick={() => onAdd({ ...blank, logic: { and: [{ '>': [{ var: 'orderTotal' }, 5000] }] } }, 'condition')}>
        {t('conditions.blank')}
      </Button>
    </div>
  );
}

interface CardProps {
  readonly condition: CompoundCondition;
  readonly onChange: (part: Partial<CompoundCondition>) => void;
  readonly onRemove: (() => void) | null;
  readonly onRule: () => void;
}

function ConditionCard({ condition, onChange, onRemove, onRule }: CardProps) {
  const { policy } = useDraft();
  const t = useTexts(policyMessages);
  const word = useWords();
  const fault = conditionFault(condition.logic);
  const setting = settingOf(policy, conditionKey(condition.id));
  return (
    <fieldset className="hd-condition">
      <legend>
        <Input
          aria-label={t('conditions.name')}
          value={condition.name}
          maxLength={200}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </legend>
      <div className="hd-row">
        <LifecycleTag lifecycle={setting.lifecycle} percent={setting.canaryPercent} />
        <Provenance path={`tables.conditions.${condition.id}`} />
        <Select
          aria-label={t('severity')}
          value={condition.severity}
          options={SEVERITIES.map((value) => ({ value, label: word(`severity.${value}`) }))}
          onChange={(severity) => onChange({ severity })}
        />
        <Select
          aria-label={t('errorType')}
          className="hd-tier-select"
          value={condition.errorType}
          options={ERROR_TYPES.map((value) => ({ value, label: word(`errorType.${value}`) }))}
          onChange={(errorType) => onChange({ errorType })}
        />
        <Button type="link" size="small" onClick={onRule}>
          {t('conditions.life')}
        </Button>
        {onRemove ? (
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('conditions.remove', { name: condition.name })}
            onClick={onRemove}
          />
        ) : null}
      </div>
      <ConditionBuilder logic={condition.logic} onChange={(logic) => onChange({ logic })} />
      {fault === null ? null : <Alert type="error" showIcon title={t('conditions.fault', { fault })} />}
    </fieldset>
  );
}
