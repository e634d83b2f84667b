import { Select, Slider } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import type { FieldType } from '../../lib/domain/field-type';
import type { Threshold } from '../../lib/domain/policy';
import type { AmountSpread, SandboxSource } from '../../lib/ports/sandbox';
import { useOptionalPort } from '../desk/section-port';
import { sandboxPort } from '../sandbox/port';
import { Chart } from '../ui/Chart';
import { useTexts, useWords } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { deskMessages } from './desk-messages';
import { type Bar, barsOf, caught, limitAt, placeOf } from './spread';
import { useDraft } from './use-draft';

interface Props {
  readonly onChange: (limit: Threshold) => void;
}

/** How many orders a limit would catch, under a slider, on the log or on generated orders. */
export function ThresholdTrial({ onChange }: Props) {
  const { policy } = useDraft();
  const t = useTexts(deskMessages);
  const word = useWords();
  const [kind, setKind] = useState<SandboxSource['kind']>('log');
  const rows = policy.tables.thresholds;
  const [id, setId] = useState<string | null>(null);
  const limit = rows.find((row) => row.id === id) ?? rows[0];
  if (!limit) return null;
  return (
    <section className="hd-pane" aria-label={t('trial')}>
      <h2>{t('trial')}</h2>
      <div className="hd-row">
        <Select
          aria-label={t('trial.limit')}
          value={limit.id}
          options={rows.map((row) => ({
            value: row.id,
            label: `${word(`field.${row.field}`)} · ${row.limit} ${row.currency ?? ''}`,
          }))}
          onChange={setId}
        />
        <Select
          aria-label={t('trial.source')}
          value={kind}
          options={(['log', 'generated'] as const).map((value) => ({ value, label: t(`trial.${value}`) }))}
          onChange={setKind}
        />
      </div>
      <Spread key={`${limit.field}|${kind}`} {...{ limit, kind, onChange }} />
    </section>
  );
}

interface SpreadProps extends Props {
  readonly limit: Threshold;
  readonly kind: SandboxSource['kind'];
}

function Spread({ limit, kind, onChange }: SpreadProps) {
  const t = useTexts(deskMessages);
  const { policy } = useDraft();
  const spreads = useSpreads(limit.field, kind);
  const currency = limit.currency ?? policy.currency;
  const amounts = spreads.list?.find((spread) => spread.currency === currency)?.amounts ?? NONE;
  const bars = useMemo(() => barsOf(amounts), [amounts]);
  const value = Number(limit.limit);
  const label = t('trial.chart', { currency, total: amounts.length });
  const option = useMemo(() => chartOf(bars, limit.op, value, t('trial.orders')), [bars, limit.op, value, t]);
  if (spreads.error !== null) return <p role="alert">{t('trial.failed', { why: spreads.error })}</p>;
  if (spreads.list === null) return <p role="status">{t('trial.loading')}</p>;
  if (bars.length === 0) return <p role="status">{t('trial.none')}</p>;
  const count = caught(amounts, limit.op, value);
  const share = `${((count / amounts.length) * 100).toFixed(1)}%`;
  return (
    <div>
      <Chart option={option} label={label} height={160} />
      <Slider
        min={0}
        max={1}
        step={0.005}
        value={placeOf(amounts, value)}
        tooltip={{ open: false }}
        ariaLabelForHandle={t('trial.slider')}
        onChange={(place: number) => onChange({ ...limit, limit: String(limitAt(amounts, place)) })}
      />
      <p role="status">{t('trial.count', { limit: `${limit.limit} ${currency}`, total: amounts.length, count, share })}</p>
    </div>
  );
}

const NONE: readonly number[] = [];
const MONTH_MS = 30 * 86_400_000;

interface Spreads {
  readonly list: readonly AmountSpread[] | null;
  readonly error: string | null;
}

/** All amounts of a field, read once: moving the slider only searches in them. */
function useSpreads(field: FieldType, kind: SandboxSource['kind']): Spreads {
  const port = useOptionalPort(sandboxPort);
  const { clock } = usePorts();
  const [spreads, setSpreads] = useState<Spreads>({ list: null, error: null });
  useEffect(() => {
    const to = clock.now() + 1;
    const source: SandboxSource =
      kind === 'log'
        ? { kind, from: to - MONTH_MS, to, site: null, role: null }
        : { kind, orders: 10_000, seed: 'limits', role: null };
    const run = port?.amounts(source, field, () => undefined);
    run?.result.then(
      (list) => list && setSpreads({ list, error: null }),
      (error: unknown) => setSpreads({ list: null, error: String(error) }),
    );
    return () => run?.stop();
  }, [port, field, kind, clock]);
  return spreads;
}

function chartOf(bars: readonly Bar[], op: Threshold['op'], limit: number, name: string) {
  const css = getComputedStyle(document.documentElement);
  const colour = (part: string) => css.getPropertyValue(`--hd-${part}`).trim();
  const isCaught = ({ from, to }: Bar) => (op === 'over' ? from >= limit : to <= limit);
  const axisLabel = { color: colour('dim') };
  return {
    grid: { left: 44, right: 8, top: 8, bottom: 24 },
    xAxis: { type: 'category', data: bars.map(({ from }) => String(Number(from.toPrecision(2)))), axisLabel },
    yAxis: { type: 'value', minInterval: 1, axisLabel, splitLine: { lineStyle: { color: colour('line') } } },
    series: [
      {
        ...{ name, type: 'bar', barCategoryGap: '8%' },
        data: bars.map((bar) => ({ value: bar.count, itemStyle: { color: colour(isCaught(bar) ? 'warning' : 'accent') } })),
      },
    ],
  };
}
