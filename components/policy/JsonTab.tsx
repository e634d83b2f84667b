import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Input, Upload } from 'antd';
import { useState } from 'react';
import type { PolicyFault, PolicyLayer } from '../../lib/domain/policy-revision';
import { parseLayer } from '../../lib/policy/schema';
import { useSectionPort } from '../desk/section-port';
import { useLocale, useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { policyMessages } from './messages';
import { policyPort } from './port';
import { useDraft } from './use-draft';

type Read = { readonly document: PolicyLayer } | { readonly faults: readonly PolicyFault[] };

/** The layer as a file: read, changed, taken in and given out. What is wrong with it is named by path and reason. */
export function JsonTab() {
  const { document, layer, policy, replace } = useDraft();
  const { save } = useSectionPort(policyPort);
  const t = useTexts(policyMessages);
  const shown = JSON.stringify(document, null, 2);
  const [text, setText] = useState<string | null>(null);
  const read = text === null ? null : readText(text);
  const take = () => {
    if (read && 'document' in read) replace(read.document);
    setText(null);
  };
  return (
    <section className="hd-pane">
      <h2>{t('json')}</h2>
      <p className="hd-dim">{t('json.hint')}</p>
      <div className="hd-row">
        <Upload
          accept=".json,application/json"
          showUploadList={false}
          beforeUpload={(file) => {
            void file.text().then(setText);
            return false;
          }}
        >
          <Button icon={<UploadOutlined />}>{t('json.import')}</Button>
        </Upload>
        <Button
          icon={<DownloadOutlined />}
          onClick={() => void save(`hedan-policy-${layer}-${policy.revision}.json`, `${shown}\n`)}
        >
          {t('json.export')}
        </Button>
      </div>
      <Input.TextArea
        aria-label={t('json')}
        className="hd-json"
        autoSize={{ minRows: 12, maxRows: 28 }}
        spellCheck={false}
        value={text ?? shown}
        onChange={(event) => setText(event.target.value)}
      />
      {read && 'faults' in read ? <Faults faults={read.faults} /> : null}
      {text === null ? null : (
        <div className="hd-row">
          <Button type="primary" disabled={read === null || 'faults' in read} onClick={take}>
            {t('json.take')}
          </Button>
          <Button onClick={() => setText(null)}>{t('json.drop')}</Button>
        </div>
      )}
    </section>
  );
}

/** Every fault with its place and reason. */
export function Faults({ faults, asWarning = false }: { readonly faults: readonly PolicyFault[]; readonly asWarning?: boolean }) {
  const t = useTexts(policyMessages);
  const locale = useLocale();
  return (
    <Alert
      type={asWarning ? 'warning' : 'error'}
      showIcon
      title={t(asWarning ? 'strange' : 'faults', { count: faults.length })}
      description={
        <ul className="hd-faults">
          {faults.slice(0, 50).map(({ path, reason: english, 'zh-CN': chinese }) => {
            const reason = locale === 'en' ? english : (chinese ?? english);
            return (
              <li key={`${path} ${reason}`}>
                <code data-value="">{path}</code> <PageText text={reason} />
              </li>
            );
          })}
        </ul>
      }
    />
  );
}

function readText(text: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { faults: [{ path: '(JSON)', reason: error instanceof Error ? error.message : String(error) }] };
  }
  const parsed = parseLayer(json);
  return parsed.ok ? { document: parsed.value } : { faults: parsed.faults };
}
