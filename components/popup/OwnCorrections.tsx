import { DeleteOutlined } from '@ant-design/icons';
import { Alert, Button, Space } from 'antd';
import { useRef, useState } from 'react';
import type { ActionType, FieldType } from '../../lib/domain/field-type';
import type { Correction } from '../../lib/domain/profile';
import type { CorrectionLine, ImportResult, TeachPort } from '../../lib/ports/teach';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { pageMessages } from './page-messages';
import { useCorrections } from './use-corrections';

interface Props {
  readonly teach: TeachPort;
  /** The page reads itself anew after this. */
  readonly onChanged: () => void;
}

/** What a person corrected on this site, whether it works on this page, and the ways to take it back or to another station. */
export function OwnCorrections({ teach, onChanged }: Props) {
  const t = useTexts(pageMessages);
  const lines = useCorrections(teach, onChanged);
  const [said, setSaid] = useState<ImportResult | string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const run = (work: Promise<ImportResult | undefined>) =>
    void work.then((result) => setSaid(result ?? null)).catch((error: unknown) => setSaid(String(error)));
  const load = (chosen: File | undefined) => chosen && run(chosen.text().then(teach.importFile));
  return (
    <section className="hd-card" aria-labelledby="popup-own">
      <h2 id="popup-own">{t('own.title', { count: lines.length })}</h2>
      {lines.length === 0 ? <p>{t('own.none')}</p> : null}
      <ul className="hd-own">
        {lines.map((line) => (
          <Line
            key={line.correction.id}
            line={line}
            onRemove={() => run(teach.remove(line.correction.id).then(() => undefined))}
          />
        ))}
      </ul>
      <Space size="small">
        <Button size="small" disabled={lines.length === 0} onClick={() => run(teach.exportFile().then(() => undefined))}>
          {t('own.export')}
        </Button>
        <Button size="small" onClick={() => file.current?.click()}>
          {t('own.import')}
        </Button>
      </Space>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('own.import')}
        onChange={(event) => {
          load(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Said said={said} />
    </section>
  );
}

function Line({ line, onRemove }: { readonly line: CorrectionLine; readonly onRemove: () => void }) {
  const t = useTexts(pageMessages);
  const name = useTypeName();
  const { correction, state, matched } = line;
  const label = labelOf(correction);
  const isAction = correction.action !== undefined;
  const after = correction.action ?? correction.field ?? 'none';
  const none = isAction ? t('own.notAction') : t('own.notField');
  return (
    <li data-state={state}>
      <div>
        <PageText text={label} line limit={60} />
        <div className="hd-own-change">
          {t('own.change', { before: name(correction.before) ?? t('own.nothing'), after: name(after) ?? none })}
        </div>
        <small>{state === 'applied' ? t('own.applied', { count: matched }) : t(`own.state.${state}`, { count: matched })}</small>
      </div>
      <Button
        size="small"
        type="text"
        icon={<DeleteOutlined />}
        aria-label={t('own.remove', { label })}
        title={t('own.remove', { label })}
        onClick={onRemove}
      />
    </li>
  );
}

function Said({ said }: { readonly said: ImportResult | string | null }) {
  const t = useTexts(pageMessages);
  if (said === null) return null;
  if (typeof said === 'string') return <Alert type="error" showIcon title={t('own.failed', { why: said })} />;
  if (said.ok) return <p role="status">{t('own.imported', { count: said.count, origin: said.origin })}</p>;
  return (
    <Alert
      type="error"
      showIcon
      title={t('own.invalid')}
      description={said.problems.slice(0, 8).map(({ path, reason }) => (
        <div key={`${path} ${reason}`}>
          <PageText text={t('own.problem', { path: path || t('own.wholeFile'), reason })} limit={200} />
        </div>
      ))}
    />
  );
}

/** The word for a type of a field or an action; null for `none` and for what this release does not know. */
function useTypeName(): (type: string) => string | null {
  const word = useWords();
  return (type) => {
    if (type === 'none') return null;
    // Words that are missing come back as their key.
    const field = word(`field.${type as FieldType}`);
    return field === `field.${type}` ? word(`action.${type as ActionType}`) : field;
  };
}

function labelOf({ anchor }: Correction): string {
  return anchor.label || anchor.placeholder || anchor.namePattern || anchor.iconPattern || anchor.kind;
}
