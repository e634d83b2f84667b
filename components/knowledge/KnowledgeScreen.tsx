import { ReviewerName } from '../review/ReviewerName';
import { useTexts } from '../ui/locale';
import { PageHeader } from '../ui/PageHeader';
import { makeReachable } from '../ui/Reachable';
import { EmptyState, ErrorState, HealthNotice, LoadingState } from '../ui/States';
import { useHealth } from '../ui/use-health';
import '../review/detail.css';
import './knowledge.css';
import { GraphPart } from './GraphPart';
import { ImportCases } from './ImportCases';
import { knowledgeMessages } from './messages';
import { TreePart } from './TreePart';
import { useKnowledge } from './use-knowledge';

/** What reviewed cases teach: what goes with what, and which cause and remedy a case like this had before. */
export function KnowledgeScreen() {
  const t = useTexts(knowledgeMessages);
  const { phase, error, cases, models, retry } = useKnowledge();
  const causes = cases.filter(({ cause }) => cause !== null).length;
  const remedies = cases.filter(({ remedy }) => remedy !== null).length;
  return (
    <div className="hd-knowledge">
      <PageHeader title={t('title')}>
        <ReviewerName />
      </PageHeader>
      <HealthNotice health={useHealth()} />
      <main ref={makeReachable}>
        <p className="hd-dim">{t('lead')}</p>
        {phase === 'failed' ? <ErrorState error={error} retry={retry} /> : null}
        {phase === 'first' ? <LoadingState /> : null}
        {phase === 'ready' && cases.length === 0 ? <EmptyState title={t('empty')} hint={t('empty.hint')} /> : null}
        {cases.length > 0 ? (
          <>
            <p>{t('cases', { count: cases.length, causes, remedies })}</p>
            <div className="hd-trees">
              <TreePart target="cause" cases={cases} models={models} onTrained={retry} />
              <TreePart target="remedy" cases={cases} models={models} onTrained={retry} />
            </div>
            <GraphPart cases={cases} />
          </>
        ) : null}
        {phase === 'ready' ? <ImportCases known={cases} onImported={retry} /> : null}
      </main>
    </div>
  );
}
