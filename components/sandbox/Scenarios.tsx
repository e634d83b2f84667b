import { UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Upload } from 'antd';
import { useState } from 'react';
import type { Policy } from '../../lib/domain/policy';
import { decodeCsv } from '../../lib/policy/csv-lines';
import { readScenarios } from '../../lib/policy/scenario-csv';
import type { ScenarioResult } from '../../lib/ports/sandbox';
import { useSectionPort } from '../desk/section-port';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { useRecord } from '../ui/use-record';
import { useSettings } from '../ui/use-settings';
import { sandboxMessages } from './messages';
import { sandboxPort } from './port';
import { useRun } from './use-run';

/** Cases that every policy must get right. Saved ones keep a policy that fails one from being published. */
export function Scenarios({ policy }: { readonly policy: Policy }) {
  const t = useTexts(sandboxMessages);
  const { settings } = useSettings();
  const record = useRecord(settings.reviewer);
  const sandbox = useSectionPort(sandboxPort);
  const { state, start } = useRun<readonly ScenarioResult[]>();
  const [csv, setCsv] = useState('');
  const [isSaved, setSaved] = useState(false);
  const { cases, bad } = readScenarios(csv);
  const take = (text: string) => {
    setCsv(text);
    setSaved(false);
    start((progress) => sandbox.scenarios(policy, readScenarios(text).cases, progress));
  };
  const save = async () => {
    await record('scenarios.saved', { csv, cases: cases.length, by: settings.reviewer });
    setSaved(true);
  };
  const results = state.phase === 'done' ? state.value : [];
  return (
    <section className="hd-pane">
      <h2>{t('scenarios')}</h2>
      <p className="hd-dim">{t('scenarios.hint')}</p>
      <Upload
        accept=".csv,text/csv,text/plain"
        showUploadList={false}
        beforeUpload={(file) => {
          void file.arrayBuffer().then((bytes) => take(decodeCsv(bytes)));
          return false;
        }}
      >
        <Button icon={<UploadOutlined />}>{t('scenarios.load')}</Button>
      </Upload>
      {csv === '' ? null : <p>{t('scenarios.found', { good: cases.length, bad: bad.length })}</p>}
      <ul>
        {bad.slice(0, 50).map(({ line, reason, text }) => (
          <li key={`${line} ${text}`}>
            {t('line', { line })} {t(`scenarios.bad.${reason}`)} <PageText text={text} />
          </li>
        ))}
      </ul>
      {results.length > 0 ? <Results results={results} /> : null}
      {cases.length > 0 ? <Button onClick={() => void save()}>{t('scenarios.save')}</Button> : null}
      {isSaved ? <Alert type="success" showIcon title={t('scenarios.saved')} /> : null}
    </section>
  );
}

function Results({ results }: { readonly results: readonly ScenarioResult[] }) {
  const t = useTexts(sandboxMessages);
  const passed = results.filter((one) => one.passed).length;
  return (
    <>
      <p>{t('scenarios.passed', { passed, total: results.length })}</p>
      <ul>
        {results
          .filter((one) => !one.passed)
          .map(({ id, asking }) => (
            <li key={id}>
              ✗ <PageText text={id} /> <code data-value="">{asking.join(' ')}</code>
            </li>
          ))}
      </ul>
    </>
  );
}
