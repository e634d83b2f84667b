import type { RuleScore } from '../../lib/policy/scorecard';

/** More bars cannot be told apart; the table has them all. */
const MOST_BARS = 12;

/** Interruptions by rule as bars, their cumulative share as a line. Colours come from the page's own palette. */
export function paretoOption(
  rules: readonly RuleScore[],
  nameOf: (rule: string) => string,
  words: { asked: string; cumulative: string },
) {
  const shown = rules.filter(({ asked }) => asked > 0).slice(0, MOST_BARS);
  const css = getComputedStyle(document.documentElement);
  const colour = (name: string) => css.getPropertyValue(`--hd-${name}`).trim();
  const axis = { axisLabel: { color: colour('dim') }, splitLine: { lineStyle: { color: colour('line') } } };
  return {
    grid: { left: 44, right: 48, top: 34, bottom: 64 },
    legend: { top: 0, textStyle: { color: colour('text') } },
    tooltip: { trigger: 'axis' },
    xAxis: {
      type: 'category',
      data: shown.map(({ rule }) => nameOf(rule)),
      axisLabel: { color: colour('dim'), interval: 0, rotate: 24, width: 110, overflow: 'truncate' },
    },
    yAxis: [
      { type: 'value', minInterval: 1, ...axis },
      { type: 'value', max: 100, axisLabel: { color: colour('dim'), formatter: '{value} %' }, splitLine: { show: false } },
    ],
    series: [
      { name: words.asked, type: 'bar', data: shown.map(({ asked }) => asked), itemStyle: { color: colour('accent') } },
      {
        ...{ name: words.cumulative, type: 'line', yAxisIndex: 1 },
        data: shown.map(({ cumulative }) => Math.round(cumulative * 1000) / 10),
        itemStyle: { color: colour('warning') },
      },
    ],
  };
}
