import { Checkbox, Select } from 'antd';
import { useMemo, useState } from 'react';
import type { ReviewedCase } from '../../lib/insight/cases';
import { graphOf, type KnowledgeGraph, NODE_KINDS, type NodeKind } from '../../lib/insight/graph';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { ScrollX } from '../ui/Reachable';
import { knowledgeMessages } from './messages';
import { NetChart } from './NetChart';
import { useCaseWords } from './use-case-words';

const LEAST = [1, 2, 3, 5, 10] as const;
const MOST_ROWS = 40;

/** What goes with what, as a picture and as a table; kinds and rare things can be left out. */
export function GraphPart({ cases }: { readonly cases: readonly ReviewedCase[] }) {
  const t = useTexts(knowledgeMessages);
  const say = useCaseWords();
  const [least, setLeast] = useState<number>(1);
  const [kinds, setKinds] = useState<readonly NodeKind[]>(NODE_KINDS);
  const graph = useMemo(() => withKinds(graphOf(cases, least), kinds), [cases, least, kinds]);
  const nodes = graph.nodes.map((node) => ({ ...node, name: say(node.kind, node.word) }));
  const named = NODE_KINDS.map((kind) => ({ kind, name: t(`kind.${kind}`) }));
  return (
    <section className="hd-part" aria-labelledby="knowledge-graph">
      <h2 id="knowledge-graph">{t('graph.title')}</h2>
      <div className="hd-row">
        <Checkbox.Group
          aria-label={t('graph.kinds')}
          value={[...kinds]}
          options={NODE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={setKinds}
        />
        <Select<number>
          aria-label={t('graph.least', { count: least })}
          size="small"
          value={least}
          options={LEAST.map((value) => ({ value, label: t('graph.least', { count: value }) }))}
          onChange={setLeast}
        />
      </div>
      <NetChart label={t('graph.label')} nodes={nodes} edges={graph.edges} kinds={named} />
      <EdgeTable graph={graph} say={say} />
    </section>
  );
}

function EdgeTable({ graph, say }: { readonly graph: KnowledgeGraph; readonly say: ReturnType<typeof useCaseWords> }) {
  const t = useTexts(knowledgeMessages);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const nameOf = (id: string) => {
    const node = nodes.get(id);
    return node ? `${t(`kind.${node.kind}`)} · ${say(node.kind, node.word)}` : id;
  };
  return (
    <ScrollX>
      <table className="hd-table">
        <thead>
          <tr>
            {(['from', 'to', 'cases'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`graph.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {graph.edges.slice(0, MOST_ROWS).map(({ from, to, cases }) => (
            <tr key={`${from} ${to}`}>
              <td>
                <PageText text={nameOf(from)} limit={80} />
              </td>
              <td>
                <PageText text={nameOf(to)} limit={80} />
              </td>
              <td className="hd-num">{cases}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function withKinds({ nodes, edges }: KnowledgeGraph, kinds: readonly NodeKind[]): KnowledgeGraph {
  const kept = nodes.filter(({ kind }) => kinds.includes(kind));
  const ids = new Set(kept.map(({ id }) => id));
  return { nodes: kept, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}
