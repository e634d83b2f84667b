import { DownloadOutlined, PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Upload } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import type { Policy } from '../../lib/domain/policy';
import { decodeCsv } from '../../lib/policy/csv-lines';
import { type BadScenario, readScenarios, writeScenarios } from '../../lib/policy/scenario-csv';
import type { ScenarioCase, ScenarioResult } from '../../lib/ports/sandbox';
import { useSectionPort } from '../desk/section-port';
import { policyPort } from '../policy/port';
import { TimeCell } from '../ui/Cells';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { ErrorState, LoadingState } from '../ui/States';
import { sandboxPort } from './port';
import { ScenarioDrawer } from './ScenarioDrawer';
import { ScenarioTable } from './ScenarioTable';
import { scenarioMessages } from './scenario-messages';
import { NEW_CASE } from './scenario-rows';
import { useRun } from './use-run';
import { type ScenarioStore, useScenarios } from './use-scenarios';

/** Cases that every policy must get right. Saved ones keep a policy that fails one from being published. */
export function Scenarios({ policy }: { readonly policy: Policy }) {
  const t = useTexts(scenarioMessages);
  const store = useScenarios();
  const { rules } = useSectionPort(policyPort);
  const known = useMemo(() => new Set(rules.map(({ id }) => id)), [rules]);
  const [bad, setBad] = useState<readonly BadScenario[] | null>(null);
  const [open, setOpen] = useState<ScenarioCase | null>(null);
  const results = useResults(policy, store.cases);
  const take = (text: string) => {
    const read = readScenarios(text, known);
    setBad(read.bad);
    if (read.cases.length > 0) store.change(merged(store.cases, read.cases));
  };
  const put = (before: ScenarioCase, after: ScenarioCase) => {
    const at = store.cases.indexOf(before);
    store.change(at < 0 ? [...store.cases, after] : store.cases.map((one) => (one === before ? after : one)));
    setOpen(null);
  };
  return (
    <section className="hd-pane" aria-label={t('scenarios')}>
      <h2>{t('scenarios')}</h2>
      <p className="hd-dim">{t('scenarios.hint')}</p>
      <Tools cases={store.cases} onAdd={() => setOpen(NEW_CASE)} onFile={take} />
      {bad === null ? null : <BadRows bad={bad} onClose={() => setBad(null)} />}
      {store.saved.phase === 'failed' ? <ErrorState error={store.saved.error} retry={store.discard} /> : null}
      {store.saved.phase === 'loading' ? <LoadingState /> : null}
      {store.saved.phase === 'ready' ? (
        <ScenarioTable
          cases={store.cases}
          results={results}
          onOpen={setOpen}
          onRemove={(one) => store.change(store.cases.filter((other) => other !== one))}
        />
      ) : null}
      <SaveBar store={store} />
      {open === null ? null : (
        <ScenarioDrawer
          one={open}
          ids={new Set(store.cases.filter((other) => other !== open).map(({ id }) => id))}
          rules={[...known]}
          onClose={() => setOpen(null)}
          onPut={(next) => put(open, next)}
        />
      )}
    </section>
  );
}

interface ToolsProps {
  readonly cases: readonly ScenarioCase[];
  readonly onAdd: () => void;
  readonly onFile: (text: string) => void;
}

function Tools({ cases, onAdd, onFile }: ToolsProps) {
  const t = useTexts(scenarioMessages);
  const { save } = useSectionPort(policyPort);
  return (
    <div className="hd-row">
      <Button icon={<PlusOutlined />} onClick={onAdd}>
        {t('add')}
      </Button>
      <Upload
        accept=".csv,text/csv,text/plain"
        showUploadList={false}
        beforeUpload={(file) => {
          void file.arrayBuffer().then((bytes) => onFile(decodeCsv(bytes)));
          return false;
        }}
      >
        <Button icon={<UploadOutlined />}>{t('load')}</Button>
      </Upload>
      <Button
        icon={<DownloadOutlined />}
        disabled={cases.length === 0}
        onClick={() => void save('hedan-scenarios.csv', `\uFEFF${writeScenarios(cases)}`)}
      >
        {t('export')}
      </Button>
    </div>
  );
}

/** What each case comes to under the policy, worked out again whenever either changes. */
function useResults(policy: Policy, cases: readonly ScenarioCase[]): ReadonlyMap<string, ScenarioResult> {
  const sandbox = useSectionPort(sandboxPort);
  const { state, start } = useRun<readonly ScenarioResult[]>();
  useEffect(() => {
    if (cases.length > 0) start((progress) => sandbox.scenarios(policy, cases, progress));
  }, [start, sandbox, policy, cases]);
  return useMemo(() => new Map(state.phase === 'done' ? state.value.map((one) => [one.id, one]) : []), [state]);
}

/** Cases of a file take the place of those with the same id. */
function merged(old: readonly ScenarioCase[], more: readonly ScenarioCase[]): readonly ScenarioCase[] {
  const byId = new Map([...old, ...more].map((one) => [one.id, one]));
  return [...byId.values()];
}

function BadRows({ bad, onClose }: { readonly bad: readonly BadScenario[]; readonly onClose: () => void }) {
  const t = useTexts(scenarioMessages);
  if (bad.length === 0) return <Alert type="success" showIcon closable={{ onClose }} title={t('load.good')} />;
  return (
    <Alert
      type="warning"
      showIcon
      closable={{ onClose }}
      title={t('load.bad', { count: bad.length })}
      description={
        <ul>
          {bad.slice(0, 50).map(({ line, reason, text }) => (
            <li key={`${line} ${text}`}>
              {t('line', { line })} {t(`bad.${reason}`)} <PageText text={text} />
            </li>
          ))}
        </ul>
      }
    />
  );
}

function SaveBar({ store }: { readonly store: ScenarioStore }) {
  const t = useTexts(scenarioMessages);
  const { saved, isChanged, outcome, cases } = store;
  const last = saved.phase === 'ready' ? saved.value : null;
  return (
    <>
      {outcome === 'overtaken' ? <Alert type="warning" showIcon title={t('overtaken')} /> : null}
      {outcome === 'failed' ? <Alert type="error" showIcon title={t('failed')} /> : null}
      {outcome === 'saved' && !isChanged ? <Alert type="success" showIcon title={t('saved')} /> : null}
      {isChanged ? (
        <div className="hd-row">
          <Button type="primary" onClick={() => void store.save(outcome === 'overtaken')}>
            {t(outcome === 'overtaken' ? 'save.anyway' : 'save', { count: cases.length })}
          </Button>
          <Button onClick={store.discard}>{t('discard')}</Button>
        </div>
      ) : null}
      {last === null ? null : (
        <p className="hd-dim">
          {t('last', { count: last.cases })} <PageText text={last.by} limit={60} /> <TimeCell at={last.at} form="full" />
        </p>
      )}
    </>
  );
}
