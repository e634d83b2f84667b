import { Alert, Select, Table } from 'antd';
import dayjs from 'dayjs';
import { useMemo, useState } from 'react';
import type { StoredEvent } from '../../lib/domain/event';
import type { EditSummary } from '../../lib/insight/edit-trails';
import { settingOf } from '../../lib/policy/gate';
import type { RuleScore, Scorecard } from '../../lib/policy/scorecard';
import { wilson } from '../../lib/review/agreement';
import { hrefOf } from '../desk/use-route';
import { LifecycleTag } from '../policy/RulesTab';
import { usePolicy } from '../policy/use-policy';
import { formatDuration } from '../ui/Cells';
import { Chart } from '../ui/Chart';
import { useLocale, useTexts } from '../ui/locale';
import { PageHeader } from '../ui/PageHeader';
import { usePorts } from '../ui/ports';
import { EmptyState, ErrorState, LoadingState } from '../ui/States';
import { EditTrails } from './EditTrails';
import { scorecardMessages } from './messages';
import { paretoOption } from './pareto';
import './scorecard.css';
import { useChartColours } from '../ui/use-chart-colours';
import { usePrinting } from '../ui/use-look';
import { useScorecard } from './use-scorecard';

const PERIODS = [7, 30, 90] as const;

/** What each rule costs and what it is worth, the ones that interrupt most first. */
export function ScorecardScreen() {
  const t = useTexts(scorecardMessages);
  const [days, setDays] = useState<number>(30);
  const { load, retry } = useScorecard(days === 0 ? null : days);
  return (
    <div className="hd-scorecard">
      <PageHeader title={t('title')}>
        <Select
          size="small"
          aria-label={t('period')}
          value={days}
          options={[
            ...PERIODS.map((value) => ({ value: value as number, label: t('period.days', { count: value }) })),
            { value: 0, label: t('period.all') },
          ]}
          onChange={setDays}
        />
      </PageHeader>
      <main>
        {load.phase === 'failed' ? <ErrorState error={load.error} retry={retry} /> : null}
        {load.phase === 'loading' ? <LoadingState /> : null}
        {load.phase === 'ready' && load.card.rules.length === 0 ? <EmptyState title={t('empty')} hint={t('empty.hint')} /> : null}
        {load.phase === 'ready' && load.card.rules.length > 0 ? (
          <Card card={load.card} demotions={load.demotions} edits={load.edits} />
        ) : null}
      </main>
    </div>
  );
}

interface CardProps {
  readonly card: Scorecard;
  readonly demotions: readonly StoredEvent<'rule.demoted'>[];
  readonly edits: EditSummary;
}

function Card({ card, demotions, edits }: CardProps) {
  const t = useTexts(scorecardMessages);
  const { texts } = usePorts();
  const locale = useLocale();
  const colours = useChartColours();
  const names = useMemo(() => new Map(card.rules.map(({ rule }) => [rule, texts.ruleName(rule, locale)])), [card, texts, locale]);
  const option = useMemo(
    () =>
      paretoOption(card.rules, (rule) => names.get(rule) ?? rule, { asked: t('asked'), cumulative: t('cumulative') }, colours),
    [card, names, t, colours],
  );
  const { share, isTooMany } = card.critical;
  return (
    <>
      <p>{t('summary', { orders: card.orders, questions: card.questions })}</p>
      <Passed passed={card.passed} />
      <Alert
        type={isTooMany ? 'warning' : 'info'}
        showIcon
        title={t(isTooMany ? 'critical' : 'critical.ok', { share: percent(share) })}
      />
      {demotions.length > 0 ? <Demotions list={demotions} /> : null}
      {card.questions > 0 ? (
        <section className="hd-score-card">
          <h2>{t('pareto')}</h2>
          <Chart option={option} label={t('pareto.label')} />
        </section>
      ) : null}
      <Scores rules={card.rules} names={names} />
      <EditTrails summary={edits} />
    </>
  );
}

/** What no rule saw: known only as far as audits looked at orders that had passed. */
function Passed({ passed: { audited, wrong } }: { readonly passed: Scorecard['passed'] }) {
  const t = useTexts(scorecardMessages);
  if (audited === 0) return <p className="hd-dim">{t('passed.none')}</p>;
  const { value, low, high } = wilson(wrong / audited, audited);
  return <p>{t('passed', { audited, wrong, share: percent(value), low: percent(low), high: percent(high) })}</p>;
}

/** Rules that governed themselves, with what their owner has to know. */
function Demotions({ list }: { readonly list: CardProps['demotions'] }) {
  const t = useTexts(scorecardMessages);
  const { texts } = usePorts();
  const locale = useLocale();
  const lines = list.map(({ id, body }) => {
    const { rule, fires, actedOn, until, owner } = body;
    const when = dayjs(until).format('YYYY-MM-DD HH:mm');
    const data = {
      fires,
      share: percent(actedOn),
      until: when,
      owner: owner || t('noOwner'),
      rule: texts.ruleName(rule, locale),
    };
    return <li key={id}>{t('demoted.text', data)}</li>;
  });
  return <Alert type="warning" showIcon title={t('demoted')} description={<ul>{lines}</ul>} />;
}

function Scores({ rules, names }: { readonly rules: readonly RuleScore[]; readonly names: ReadonlyMap<string, string> }) {
  const t = useTexts(scorecardMessages);
  const { load } = usePolicy();
  // On paper nothing scrolls: the columns share the width that there is.
  const isPrinting = usePrinting();
  const number = (title: string, of: (score: RuleScore) => number | null, show: (n: number) => string = String) => ({
    ...{ title, align: 'right' as const, sorter: (a: RuleScore, b: RuleScore) => (of(a) ?? -1) - (of(b) ?? -1) },
    render: (_: unknown, score: RuleScore) => {
      const value = of(score);
      return <span className="hd-num">{value === null ? '–' : show(value)}</span>;
    },
  });
  return (
    <Table<RuleScore>
      size="small"
      rowKey="rule"
      dataSource={[...rules]}
      pagination={false}
      {...(isPrinting ? {} : { scroll: { x: true } })}
      columns={[
        {
          title: t('rule'),
          fixed: 'left',
          width: 140,
          render: (_, { rule }) => (
            <a href={hrefOf('policy', 'rules', rule)} title={t('open', { name: names.get(rule) ?? rule })}>
              {names.get(rule)}
            </a>
          ),
        },
        {
          title: t('stage'),
          render: (_, { rule }) => {
            if (load.phase !== 'ready') return null;
            const { lifecycle, canaryPercent } = settingOf(load.state.policy, rule);
            return <LifecycleTag lifecycle={lifecycle} percent={canaryPercent} />;
          },
        },
        number(t('asked'), ({ asked }) => asked),
        number(
          t('found'),
          ({ foundPer100 }) => foundPer100,
          (n) => n.toFixed(1),
        ),
        number(t('actedOn'), ({ actedOn }) => actedOn, percent),
        number(t('overridden'), ({ overridden }) => overridden, percent),
        number(t('dwell'), ({ dwellMedian }) => dwellMedian, formatDuration),
        number(t('reflex'), ({ reflex }) => reflex, percent),
        number(t('falsePositives'), ({ falsePositives }) => falsePositives),
        number(t('caught'), ({ caught }) => caught),
        number(t('missed'), ({ missed }) => missed),
        number(
          t('cost'),
          ({ secondsPerCaught }) => secondsPerCaught,
          (n) => formatDuration(n * 1000),
        ),
      ]}
    />
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)}%`;
}
