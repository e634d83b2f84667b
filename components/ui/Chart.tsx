import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([BarChart, LineChart, HeatmapChart, GridComponent, TooltipComponent, LegendComponent, MarkLineComponent]);
use([VisualMapComponent, AriaComponent, SVGRenderer]);

/** What is left of A4 between its margins, in CSS pixels, less the frame of a card. */
const PAPER_WIDTH = 640;
const PRINT_EVENTS = ['beforeprint', 'afterprint'] as const;

interface Props {
  readonly option: EChartsCoreOption;
  /** What the chart shows, in a sentence; the figures must stand in a table or a text beside it. */
  readonly label: string;
  readonly height?: number;
}

/** A chart, drawn as SVG in the colours of the screen, that follows its own width. */
export function Chart({ option, label, height = 240 }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  useEffect(() => {
    if (!box.current) return;
    const drawn = init(box.current, null, { renderer: 'svg' });
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(box.current);
    // No observer is heard between the order to print and the paper.
    const fit = ({ type }: Event) => drawn.resize({ width: type === 'beforeprint' ? PAPER_WIDTH : 'auto' });
    for (const name of PRINT_EVENTS) addEventListener(name, fit);
    return () => {
      for (const name of PRINT_EVENTS) removeEventListener(name, fit);
      observer.disconnect();
      chart.current = null;
      drawn.dispose();
    };
  }, []);
  // What moves under a slider is drawn into the chart that is there.
  useEffect(() => chart.current?.setOption({ animation: false, ...option }, { notMerge: true }), [option]);
  return <div ref={box} className="hd-chart" role="img" aria-label={label} style={{ height }} />;
}
