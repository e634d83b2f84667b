import { GraphChart } from 'echarts/charts';
import { use } from 'echarts/core';
import { useMemo } from 'react';
import type { GraphEdge, GraphNode, NodeKind } from '../../lib/insight/graph';
import { Chart } from '../ui/Chart';
import { useLook } from '../ui/use-look';

use([GraphChart]);

interface Props {
  readonly label: string;
  readonly nodes: readonly (GraphNode & { readonly name: string })[];
  readonly edges: readonly GraphEdge[];
  readonly kinds: readonly { readonly kind: NodeKind; readonly name: string }[];
}

const WIDTH = 200;
const GAP = 46;
const MOST = 14;

/** Kinds in columns, the most frequent on top: a picture that looks the same every time it is drawn. */
export function NetChart({ label, nodes, edges, kinds }: Props) {
  const look = useLook();
  const { option, height } = useMemo(() => {
    const columns = kinds.map(({ kind }) => nodes.filter((node) => node.kind === kind).slice(0, MOST));
    const shown = columns.filter((column) => column.length > 0);
    const most = Math.max(1, ...nodes.map(({ cases }) => cases));
    const data = shown.flatMap((column, x) =>
      column.map((node, y) => ({
        ...{ id: node.id, name: node.name, value: node.cases, x: x * WIDTH, y: y * GAP },
        category: kinds.findIndex(({ kind }) => kind === node.kind),
        symbolSize: 10 + 18 * Math.sqrt(node.cases / most),
      })),
    );
    const ids = new Set(data.map(({ id }) => id));
    const links = edges
      .filter(({ from, to }) => ids.has(from) && ids.has(to))
      .map(({ from, to, cases }) => ({ source: from, target: to, value: cases, lineStyle: { width: 1 + (5 * cases) / most } }));
    const color = look === 'dark' ? '#d7dde2' : '#2b3640';
    const series = {
      ...{ type: 'graph', layout: 'none', roam: false, data, links, categories: kinds.map(({ name }) => ({ name })) },
      label: { show: true, position: 'bottom', color, fontSize: 11, width: WIDTH - 24, overflow: 'truncate' },
      ...{ lineStyle: { opacity: 0.45, curveness: 0.1 }, left: 70, right: 70, top: 84, bottom: 30 },
    };
    const legend = { data: kinds.map(({ name }) => name), top: 4, textStyle: { color } };
    const rows = Math.max(2, ...shown.map((column) => column.length));
    return { option: { legend, tooltip: {}, series: [series] }, height: 150 + rows * GAP };
  }, [nodes, edges, kinds, look]);
  return <Chart option={option} label={label} height={height} />;
}
