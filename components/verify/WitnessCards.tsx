import { Alert, Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import type { RecordDesk } from '../../lib/ports/record-desk';
import { useSectionPort } from '../desk/section-port';
import { Card, Field } from '../storage/Card';
import { FileButton } from '../storage/FileButton';
import { recordPort } from '../storage/port';
import { useWork, wordOf } from '../storage/use-work';
import { useTexts } from '../ui/locale';
import { codeOf, readCode } from './code';
import { verifyMessages } from './messages';

/** What a colleague needs to witness this log, as a code or a file. */
export function AskCard() {
  const t = useTexts(verifyMessages);
  const room = useSectionPort(recordPort);
  const [known, setKnown] = useState(0);
  const { work, run, reset } = useWork<string | null>();
  const make = () =>
    run(async () => {
      const request = await room.desk.forWitness(known);
      return request && codeOf(request);
    });
  return (
    <Card title={t('ask.title')} hint={t('ask.hint')}>
      <Field label={t('ask.size')}>
        {(id) => (
          <InputNumber
            id={id}
            min={0}
            precision={0}
            value={known}
            onChange={(value) => {
              setKnown(value ?? 0);
              reset();
            }}
          />
        )}
      </Field>
      <div className="hd-row">
        <Button loading={work.phase === 'running'} onClick={() => void make()}>
          {t('ask.make')}
        </Button>
      </div>
      {work.phase === 'failed' ? <Alert type="error" showIcon title={wordOf(work.error)} /> : null}
      {work.phase === 'done' && work.value === null ? (
        <Alert type="warning" showIcon title={known > 0 ? t('ask.longer') : t('point.none')} />
      ) : null}
      {work.phase === 'done' && work.value !== null ? (
        <Code label={t('ask.code')} text={work.value} fileName="hedan-witness-request.txt" />
      ) : null}
    </Card>
  );
}

type Witnessed = Awaited<ReturnType<RecordDesk['witness']>> | { readonly ok: false; readonly why: 'unreadable' };

/** Signs a colleague's log, or says why not. */
export function GiveCard() {
  const t = useTexts(verifyMessages);
  const room = useSectionPort(recordPort);
  const [code, setCode] = useState('');
  const { work, run, reset } = useWork<Witnessed>();
  const change = (text: string) => {
    setCode(text);
    reset();
  };
  const sign = () =>
    run(async () => {
      const request = readCode(code);
      return request ? room.desk.witness(request) : { ok: false, why: 'unreadable' };
    });
  return (
    <Card title={t('give.title')} hint={t('give.hint')}>
      <Field label={t('give.code')}>
        {(id) => <Input.TextArea id={id} rows={4} value={code} onChange={(event) => change(event.target.value)} />}
      </Field>
      <div className="hd-row">
        <Button disabled={code.trim() === ''} loading={work.phase === 'running'} onClick={() => void sign()}>
          {t('give.sign')}
        </Button>
        <FileButton label={t('give.open')} accept=".txt" onFile={(file) => void file.text().then(change)} />
      </div>
      {work.phase === 'failed' ? <Alert type="error" showIcon title={wordOf(work.error)} /> : null}
      {work.phase === 'done' ? <Answer answer={work.value} /> : null}
    </Card>
  );
}

function Answer({ answer }: { readonly answer: Witnessed }) {
  const t = useTexts(verifyMessages);
  if (!answer.ok) {
    const why = answer.why === 'unreadable' ? t('give.unreadable') : t(`why.${answer.why}`);
    return <Alert type="error" showIcon title={why} />;
  }
  return (
    <>
      <Alert type="success" showIcon title={t('give.done')} />
      <Code label={t('give.done')} text={answer.file} fileName="hedan-witnessed-checkpoint.txt" />
      <Field label={t('give.key')}>{(id) => <Input id={id} readOnly value={answer.witnessKey} />}</Field>
    </>
  );
}

/** A text to copy, or to save as a file. */
function Code({ label, text, fileName }: { readonly label: string; readonly text: string; readonly fileName: string }) {
  const t = useTexts(verifyMessages);
  const room = useSectionPort(recordPort);
  return (
    <>
      <Field label={label}>{(id) => <Input.TextArea id={id} readOnly rows={5} value={text} />}</Field>
      <div className="hd-row">
        <Button onClick={() => void room.save(text, fileName)}>{t('ask.save')}</Button>
      </div>
    </>
  );
}
