import dayjs from 'dayjs';
import { useMemo } from 'react';
import { Chart } from '../ui/Chart';
import { useTexts } from '../ui/locale';
import { type ChartColours, useChartColours } from '../ui/use-chart-colours';
import { auditMessages } from './messages';
import type { Audit } from './use-audits';

/** The miss rate of each audit with its interval as a band, oldest first; nothing before there are two to compare. */
export function AuditTrend({ audits }: { readonly audits: readonly Audit[] }) {
  const t = useTexts(auditMessages);
  const colours = useChartColours();
  const [value, band] = [t('trend.value'), t('trend.band')];
  const known = useMemo(() => audits.filter(({ result }) => result.missed !== null).toReversed(), [audits]);
  const option = useMemo(() => trendOption(known, { value, band }, colours), [known, value, band, colours]);
  if (known.length < 2) return null;
  return <Chart option={option} label={t('trend.label')} height={220} />;
}

function trendOption(known: readonly Audit[], words: { readonly value: string; readonly band: string }, colours: ChartColours) {
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const points = known.flatMap(({ result: { missed, to } }) => (missed ? [{ ...missed, to }] : []));
  const hidden = { symbol: 'none', lineStyle: { opacity: 0 }, stack: 'interval', type: 'line' };
  const label = { color: colours.dim };
  return {
    grid: { left: 52, right: 20, top: 34, bottom: 30 },
    legend: { top: 0, textStyle: { color: colours.text }, data: [words.value, words.band] },
    xAxis: { type: 'category', data: points.map(({ to }) => dayjs(to - 1).format('MM-DD')), axisLabel: label },
    yAxis: {
      type: 'value',
      min: 0,
      axisLabel: { ...label, formatter: '{value}%' },
      splitLine: { lineStyle: { color: colours.line } },
    },
    series: [
      { ...hidden, name: 'low', data: points.map(({ low }) => percent(low)) },
      {
        ...{ ...hidden, name: words.band, data: points.map(({ low, high }) => percent(high - low)) },
        ...{ areaStyle: { color: colours.dim, opacity: 0.25 }, itemStyle: { color: colours.dim } },
      },
      {
        ...{ name: words.value, type: 'line', data: points.map(({ value }) => percent(value)), symbolSize: 8 },
        ...{ itemStyle: { color: colours.accent }, lineStyle: { color: colours.accent } },
      },
    ],
  };
}
