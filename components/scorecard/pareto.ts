import type { RuleScore } from '../../lib/policy/scorecard';
import type { ChartColours } from '../ui/use-chart-colours';

/** More bars cannot be told apart; the table has them all. */
const MOST_BARS = 12;

/** Interruptions by rule as bars, their cumulative share as a line.  */
export function paretoOption(
  rules: readonly RuleScore[],
  nameOf: (rule: string) => string,
  words: { asked: string; cumulative: string },
  colours: ChartColours,
) {
  const shown = rules.filter(({ asked }) => asked > 0).slice(0, MOST_BARS);
  // Names are broken, never cut: level while there is room beside each other, slanted beyond.
  const isSlanted = shown.length > 6;
  const name = { interval: 0, rotate: isSlanted ? 28 : 0, width: isSlanted ? 130 : 108, overflow: 'break', lineHeight: 14 };
  const axis = { axisLabel: { color: colours.dim }, splitLine: { lineStyle: { color: colours.line } } };
  return {
    grid: { left: 44, right: 48, top: 34, bottom: isSlanted ? 96 : 60 },
    legend: { top: 0, textStyle: { color: colours.text } },
    tooltip: { trigger: 'axis' },
    xAxis: {
      type: 'category',
      data: shown.map(({ rule }) => nameOf(rule)),
      axisLabel: { color: colours.dim, ...name },
    },
    yAxis: [
      { type: 'value', minInterval: 1, ...axis },
      { type: 'value', max: 100, axisLabel: { color: colours.dim, formatter: '{value}%' }, splitLine: { show: false } },
    ],
    series: [
      { name: words.asked, type: 'bar', data: shown.map(({ asked }) => asked), itemStyle: { color: colours.accent } },
      {
        ...{ name: words.cumulative, type: 'line', yAxisIndex: 1 },
        data: shown.map(({ cumulative }) => Math.round(cumulative * 1000) / 10),
        itemStyle: { color: colours.warning },
      },
    ],
  };
}
