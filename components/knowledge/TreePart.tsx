import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import type { ReviewedCase, Target } from '../../lib/insight/cases';
import { type Model, modelFor } from '../../lib/insight/models';
import { type TooFew, type TreeNode, trainTree } from '../../lib/insight/tree';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { useRecord } from '../ui/use-record';
import { useSettings } from '../ui/use-settings';
import { knowledgeMessages } from './messages';
import { useCaseWords } from './use-case-words';

interface Props {
  readonly target: Target;
  readonly cases: readonly ReviewedCase[];
  readonly models: readonly Model[];
  readonly onTrained: () => void;
}

/** The tree in force for one target, how it did on cases it never saw, and training it anew. */
export function TreePart({ target, cases, models, onTrained }: Props) {
  const t = useTexts(knowledgeMessages);
  const { message } = App.useApp();
  const { reviewer } = useSettings().settings;
  const record = useRecord(reviewer);
  const [tooFew, setTooFew] = useState<TooFew | null>(null);
  const model = modelFor(models, target);
  const train = () => {
    const trained = trainTree(cases, target);
    setTooFew(trained.ok ? null : trained);
    if (!trained.ok) return;
    const { ok: _ok, tree, ...figures } = trained;
    const body = { ...figures, version: (model?.version ?? 0) + 1, tree: { ...tree }, by: reviewer };
    record('knowledge.trained', body).then(onTrained, (error: unknown) => {
      void message.error(t('tree.failed', { why: error instanceof Error ? error.message : String(error) }));
    });
  };
  return (
    <section className="hd-part" aria-labelledby={`knowledge-${target}`}>
      <div className="hd-tree-head">
        <h2 id={`knowledge-${target}`}>{t(`target.${target}`)}</h2>
        <Button size="small" type={model ? 'default' : 'primary'} onClick={train}>
          {t('tree.train')}
        </Button>
      </div>
      {tooFew ? (
        <Alert type="info" showIcon title={t('tree.tooFew', { have: tooFew.have, need: tooFew.need, labels: tooFew.labels })} />
      ) : null}
      {model ? <About model={model} /> : <p className="hd-dim">{t('tree.none')}</p>}
      {model ? (
        <div className="hd-tree">
          <Node node={model.tree} target={target} />
        </div>
      ) : null}
    </section>
  );
}

function About({ model: { version, cases, heldBack: held, right, baseline } }: { readonly model: Model }) {
  const t = useTexts(knowledgeMessages);
  const share = held === 0 ? '—' : `${Math.round((right / held) * 100)}%`;
  return (
    <>
      <p>{t('tree.about', { version, cases, held, right, share, baseline })}</p>
      {right <= baseline ? <Alert type="warning" showIcon title={t('tree.weak')} /> : null}
    </>
  );
}

function Node({ node, target }: { readonly node: TreeNode; readonly target: Target }) {
  const t = useTexts(knowledgeMessages);
  const say = useCaseWords();
  if (node.kind === 'leaf') {
    return <PageText text={t('tree.leaf', leafWords(node, say(target, node.answer)))} limit={200} />;
  }
  const { feature, value } = node;
  return (
    <>
      <PageText text={t('tree.if', { feature: t(`feature.${feature}`), value: say(feature, value) })} limit={160} />
      <ul>
        {(['yes', 'no'] as const).map((side) => (
          <li key={side}>
            <strong>{t(`tree.${side}`)}</strong> <Node node={node[side]} target={target} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The figures of an answer, for a sentence. */
export function leafWords(
  { agreeing, support, confidence }: { agreeing: number; support: number; confidence: { low: number; high: number } },
  answer: string,
) {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return { answer, agreeing, support, low: percent(confidence.low), high: percent(confidence.high) };
}
