import { Button, Select } from 'antd';
import { ACTION_TYPES, type ActionType } from '../../lib/domain/field-type';
import { SEVERITIES, TIERS, type Tier } from '../../lib/domain/finding';
import type { TierScope } from '../../lib/domain/policy';
import { useTexts, useWords } from '../ui/locale';
import { SeverityTag } from '../ui/Tags';
import { policyMessages } from './messages';
import { Provenance } from './Provenance';
import { RowsEditor } from './RowsEditor';
import { useDraft } from './use-draft';

/** How findings are met: by severity, by action, and other than that for a site or a role. */
export function TiersTab() {
  const t = useTexts(policyMessages);
  return (
    <>
      <section className="hd-pane">
        <h2>{t('tiers.severity')}</h2>
        <p className="hd-dim">{t('tiers.severity.hint')}</p>
        <SeverityTiers />
      </section>
      <section className="hd-pane">
        <h2>{t('tiers.action')}</h2>
        <p className="hd-dim">{t('tiers.action.hint')}</p>
        <ActionTiers />
      </section>
      <section className="hd-pane">
        <h2>{t('tiers.scopes')}</h2>
        <p className="hd-dim">{t('tiers.scopes.hint')}</p>
        <Scopes />
      </section>
    </>
  );
}

function SeverityTiers() {
  const { policy, document, edit } = useDraft();
  return (
    <dl className="hd-grid">
      {SEVERITIES.map((severity) => (
        <div key={severity}>
          <dt>
            <SeverityTag severity={severity} />
          </dt>
          <dd>
            <TierSelect
              label={`severity.${severity}`}
              value={policy.tiers[severity]}
              onChange={(tier) => tier && edit({ tiers: { ...document.tiers, [severity]: tier } })}
            />
            <Provenance path={`tiers.${severity}`} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ActionTiers() {
  const { policy, document, edit } = useDraft();
  const t = useTexts(policyMessages);
  const word = useWords();
  const back = (action: ActionType) => {
    const { [action]: _gone, ...rest } = document.actionTiers ?? {};
    edit({ actionTiers: rest });
  };
  return (
    <dl className="hd-grid">
      {ACTION_TYPES.map((action) => (
        <div key={action}>
          <dt>{word(`action.${action}`)}</dt>
          <dd>
            <TierSelect
              label={`action.${action}`}
              value={policy.actionTiers[action] ?? null}
              placeholder={t('tiers.bySeverity')}
              onChange={(tier) => tier && edit({ actionTiers: { ...document.actionTiers, [action]: tier } })}
            />
            <Provenance path={`actionTiers.${action}`} />
            {document.actionTiers?.[action] ? (
              <Button type="link" size="small" onClick={() => back(action)}>
                {t('reset')}
              </Button>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Scopes() {
  const { policy, edit } = useDraft();
  const t = useTexts(policyMessages);
  const word = useWords();
  return (
    <RowsEditor<TierScope>
      rows={policy.scopes}
      onChange={(scopes) => edit({ scopes })}
      make={() => ({ site: null, role: null, tiers: {} })}
      empty={t('tiers.scopes.empty')}
      add={t('tiers.scopes.add')}
      columns={[
        { key: 'site', title: t('site'), kind: 'text', nullable: true },
        { key: 'role', title: t('role'), kind: 'text', nullable: true },
      ]}
      below={(row, change) => (
        <div className="hd-row hd-wide">
          {SEVERITIES.map((severity) => (
            <TierSelect
              key={severity}
              label={`severity.${severity}`}
              value={row.tiers[severity] ?? null}
              placeholder={word(`severity.${severity}`)}
              allowClear
              onChange={(tier) => change({ tiers: withTier(row.tiers, severity, tier) })}
            />
          ))}
        </div>
      )}
    />
  );
}

function withTier(tiers: TierScope['tiers'], severity: keyof TierScope['tiers'], tier: Tier | null): TierScope['tiers'] {
  const { [severity]: _gone, ...rest } = tiers;
  return tier ? { ...rest, [severity]: tier } : rest;
}

interface SelectProps {
  /** A word of the domain that says what is met. */
  readonly label: Parameters<ReturnType<typeof useWords>>[0];
  readonly value: Tier | null;
  readonly placeholder?: string;
  readonly allowClear?: boolean;
  readonly onChange: (tier: Tier | null) => void;
}

/** One of the six ways to meet a finding. */
export function TierSelect({ label, value, placeholder, allowClear = false, onChange }: SelectProps) {
  const word = useWords();
  return (
    <Select<Tier>
      aria-label={word(label)}
      className="hd-tier-select"
      value={value}
      placeholder={placeholder}
      allowClear={allowClear}
      options={TIERS.map((tier) => ({ value: tier, label: word(`tier.${tier}`) }))}
      onChange={(tier) => onChange(tier ?? null)}
    />
  );
}
