import { Button, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import type { Severity } from '../../lib/domain/finding';
import { LIFECYCLES, type Lifecycle, type RuleSetting } from '../../lib/domain/policy';
import type { RuleSums } from '../../lib/domain/policy-revision';
import { settingOf } from '../../lib/policy/gate';
import { MIN_SHADOW } from '../../lib/policy/lifecycle';
import { conditionKey } from '../../lib/policy/tier';
import { useSectionPort } from '../desk/section-port';
import { TimeCell } from '../ui/Cells';
import { useLocale, useTexts } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { SeverityTag, Tag } from '../ui/Tags';
import { policyMessages } from './messages';
import { Provenance } from './Provenance';
import { policyPort } from './port';
import { RuleDrawer } from './RuleDrawer';
import { useCounts } from './use-counts';
import { useDraft } from './use-draft';

/** Every rule with where it is in its life, what it has seen and what it may do. */
export function RulesTab({
  chosen,
  onChoose,
}: {
  readonly chosen: string | null;
  readonly onChoose: (rule: string | null) => void;
}) {
  const { policy } = useDraft();
  const { rules } = useSectionPort(policyPort);
  const { texts } = usePorts();
  const t = useTexts(policyMessages);
  const locale = useLocale();
  const columns = useColumns(onChoose);
  const counts = useCounts();
  const rows = [
    ...rules.map(({ id, severity }) => ({ id, severity, name: texts.ruleName(id, locale) })),
    ...policy.tables.conditions.map(({ id, severity, name }) => ({ id: conditionKey(id), severity, name })),
  ].map((row) => ({ ...row, setting: settingOf(policy, row.id), sum: counts.rules[row.id] ?? NONE }));
  return (
    <section className="hd-pane">
      <h2>{t('rules')}</h2>
      <p className="hd-dim">{t('rules.hint', { min: MIN_SHADOW })}</p>
      <Table size="small" rowKey="id" dataSource={rows} pagination={false} scroll={{ x: 'max-content' }} columns={columns} />
      <Mutes />
      {chosen === null ? null : <RuleDrawer key={chosen} rule={chosen} counts={counts} onClose={() => onChoose(null)} />}
    </section>
  );
}

/** One rule as the table shows it. */
interface Row {
  readonly id: string;
  readonly severity: Severity;
  readonly name: string;
  readonly setting: RuleSetting;
  readonly sum: RuleSums;
}

function useColumns(onChoose: (rule: string) => void): TableColumnsType<Row> {
  const { policy } = useDraft();
  const { clock } = usePorts();
  const t = useTexts(policyMessages);
  const [now] = useState(() => clock.now());
  const isMuted = (rule: string) => policy.mutes.some((mute) => mute.rule === rule && mute.until > now);
  return [
    {
      title: t('rule'),
      dataIndex: 'name',
      sorter: (a, b) => a.name.localeCompare(b.name),
      render: (name: string, { id }) => (
        <Button type="link" size="small" className="hd-link-cell" onClick={() => onChoose(id)}>
          {name}
        </Button>
      ),
    },
    {
      title: t('lifecycle'),
      filters: LIFECYCLES.map((value) => ({ value, text: t(`lifecycle.${value}`) })),
      onFilter: (value, { setting }) => setting.lifecycle === value,
      render: (_, { id, setting }) => (
        <span className="hd-row">
          <LifecycleTag lifecycle={setting.lifecycle} percent={setting.canaryPercent} />
          {isMuted(id) ? (
            <Tag tone="warning" title={t('muted.why')}>
              {t('muted')}
            </Tag>
          ) : null}
        </span>
      ),
    },
    { title: t('severity'), render: (_, { severity }) => <SeverityTag severity={severity} /> },
    {
      title: t('ran'),
      align: 'right',
      sorter: (a, b) => a.sum.ran - b.sum.ran,
      render: (_, { sum }) => <Num n={sum.ran} />,
    },
    {
      title: t('flagged'),
      align: 'right',
      sorter: (a, b) => a.sum.flagged - b.sum.flagged,
      render: (_, { sum }) => <Num n={sum.flagged} />,
    },
    {
      title: t('watched'),
      align: 'right',
      render: (_, { sum, setting }) => <Watched n={sum.watched} isOn={setting.lifecycle === 'shadow'} />,
    },
    { title: t('source'), render: (_, { id }) => <Provenance path={`rules.${id}`} /> },
  ];
}

const NONE = { ran: 0, flagged: 0, watched: 0 };

export function LifecycleTag({ lifecycle, percent }: { readonly lifecycle: Lifecycle; readonly percent: number }) {
  const t = useTexts(policyMessages);
  const tone = {
    draft: 'plain',
    shadow: 'accent',
    canary: 'warning',
    active: 'success',
    paused: 'plain',
    archived: 'plain',
  } as const;
  const name = t(`lifecycle.${lifecycle}`);
  return (
    <Tag tone={tone[lifecycle]} title={t(`lifecycle.${lifecycle}.hint`)}>
      {lifecycle === 'canary' ? `${name} ${percent}%` : name}
    </Tag>
  );
}

function Num({ n }: { readonly n: number }) {
  return <span className="hd-num">{n}</span>;
}

function Watched({ n, isOn }: { readonly n: number; readonly isOn: boolean }) {
  return <span className="hd-num">{isOn ? `${n} / ${MIN_SHADOW}` : n}</span>;
}

/** Rules that fell back to a hint, until when and why; every one ends by itself. */
function Mutes() {
  const { policy, edit } = useDraft();
  const { texts } = usePorts();
  const t = useTexts(policyMessages);
  const locale = useLocale();
  if (policy.mutes.length === 0) return null;
  return (
    <ul className="hd-mutes">
      {policy.mutes.map((mute) => (
        <li key={mute.rule} className="hd-row">
          {texts.ruleName(mute.rule, locale)}: {t(`muted.${mute.why}`)} <TimeCell at={mute.until} form="full" />
          <Button type="link" size="small" onClick={() => edit({ mutes: policy.mutes.filter((one) => one !== mute) })}>
            {t('muted.end')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
