import { useEffect, useState } from 'react';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { TARGETS, traitsOf } from '../../lib/insight/cases';
import { type Model, modelFor, modelsOf } from '../../lib/insight/models';
import { leafOf } from '../../lib/insight/tree';
import { hrefOf } from '../desk/use-route';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { usePorts } from '../ui/ports';
import { knowledgeMessages } from './messages';
import { leafWords } from './TreePart';
import { useCaseWords } from './use-case-words';

/** What the trees on record say to the worst entry of an incident, with how many cases stand behind it; or that there are not enough. */
export function Proposals({ entries }: { readonly entries: readonly FlaggedEntry[] }) {
  const t = useTexts(knowledgeMessages);
  const say = useCaseWords();
  const { clock } = usePorts();
  const models = useModels();
  const [entry] = entries;
  if (!entry || models === null) return null;
  const traits = traitsOf(entry, clock.utcOffsetMinutes());
  const lines = TARGETS.flatMap((target) => {
    const model = modelFor(models, target);
    if (!model) return [];
    const { leaf } = leafOf(model.tree, traits);
    const words = { ...leafWords(leaf, say(target, leaf.answer)), version: model.version };
    return [t(`propose.${target}`, words)];
  });
  return (
    <section className="hd-part" aria-labelledby="incident-proposals">
      <h3 id="incident-proposals">{t('propose.title')}</h3>
      {lines.length === 0 ? (
        <p className="hd-dim">
          {t('propose.none')}{' '}
          <a className="hd-no-print" href={hrefOf('knowledge')}>
            {t('propose.train')}
          </a>
        </p>
      ) : null}
      {lines.map((line) => (
        <p key={line}>
          <PageText text={line} limit={300} />
        </p>
      ))}
    </section>
  );
}

function useModels(): readonly Model[] | null {
  const { events } = usePorts();
  const [models, setModels] = useState<readonly Model[] | null>(null);
  useEffect(() => {
    let alive = true;
    events.read({ types: ['knowledge.trained'], newestFirst: true, limit: 20 }).then(
      (stored) => alive && setModels(modelsOf(stored)),
      () => alive && setModels([]),
    );
    return () => {
      alive = false;
    };
  }, [events]);
  return models;
}
