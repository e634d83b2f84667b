import { Alert, Button, Progress } from 'antd';
import { useRef, useState } from 'react';
import type { AnchorFile, VerifyResult } from '../../lib/ports/record-desk';
import { useSectionPort } from '../desk/section-port';
import { Card } from '../storage/Card';
import { FileButton } from '../storage/FileButton';
import { recordPort } from '../storage/port';
import { useWork, wordOf } from '../storage/use-work';
import { useTexts } from '../ui/locale';
import { verifyMessages } from './messages';
import { VerifyOutcome } from './VerifyOutcome';

interface Chosen {
  readonly name: string;
  readonly text: string;
}

/** The audit: against which checkpoints, how far it has come, and the two verdicts. */
export function CheckCard() {
  const t = useTexts(verifyMessages);
  const room = useSectionPort(recordPort);
  const [files, setFiles] = useState<readonly Chosen[]>([]);
  const [total, setTotal] = useState(0);
  const isStopped = useRef(false);
  const { work, run, reset } = useWork<VerifyResult>();
  const add = (file: File) =>
    void file.text().then((text) => {
      setFiles((old) => [...old, { name: file.name, text }]);
      reset();
    });
  const start = () => {
    isStopped.current = false;
    void run(async (tell) => {
      const { entries } = await room.state();
      setTotal(entries);
      const progress = (done: number) => tell(entries === 0 ? 1 : done / entries);
      return room.desk.verify(
        files.map(({ text }) => text),
        { progress, stopped: () => isStopped.current },
      );
    });
  };
  const isRunning = work.phase === 'running';
  return (
    <Card title={t('check.title')} hint={t('check.hint')}>
      <Buttons
        isRunning={isRunning}
        hasFiles={files.length > 0}
        onStart={start}
        onStop={() => {
          isStopped.current = true;
        }}
        onAdd={add}
        onClear={() => {
          setFiles([]);
          reset();
        }}
      />
      {files.length > 0 ? <Files files={files} kinds={work.phase === 'done' ? work.value.files : []} /> : null}
      {isRunning ? <Running done={work.done ?? 0} total={total} /> : null}
      {work.phase === 'failed' && !isStopped.current ? (
        <Alert type="error" showIcon title={t('check.failed', { why: wordOf(work.error) })} />
      ) : null}
      {work.phase === 'done' ? <VerifyOutcome result={work.value} /> : null}
    </Card>
  );
}

interface ButtonsProps {
  readonly isRunning: boolean;
  readonly hasFiles: boolean;
  readonly onStart: () => void;
  readonly onStop: () => void;
  readonly onAdd: (file: File) => void;
  readonly onClear: () => void;
}

function Buttons({ isRunning, hasFiles, onStart, onStop, onAdd, onClear }: ButtonsProps) {
  const t = useTexts(verifyMessages);
  return (
    <div className="hd-row">
      <Button type="primary" loading={isRunning} onClick={onStart}>
        {t('check.run')}
      </Button>
      {isRunning ? (
        <Button onClick={onStop}>{t('check.stop')}</Button>
      ) : (
        <FileButton label={t('check.add')} accept=".txt,.checkpoint" multiple onFile={onAdd} />
      )}
      {hasFiles && !isRunning ? (
        <Button type="text" onClick={onClear}>
          {t('check.clear')}
        </Button>
      ) : null}
    </div>
  );
}

function Files({ files, kinds }: { readonly files: readonly Chosen[]; readonly kinds: readonly AnchorFile[] }) {
  const t = useTexts(verifyMessages);
  return (
    <div>
      {t('check.files', { count: files.length })}
      <ul className="hd-bullets">
        {files.map(({ name, text }, i) => {
          const kind = kinds[i];
          return (
            <li key={`${name} ${text.length} ${text.slice(-12)}`}>
              {name}
              {kind ? ` · ${t(`file.${kind}`)}` : ''}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Running({ done, total }: { readonly done: number; readonly total: number }) {
  const t = useTexts(verifyMessages);
  const words = t('check.progress', { done: Math.round(done * total), total });
  return (
    <div role="status">
      {words}
      <Progress percent={Math.floor(done * 100)} aria-label={words} />
    </div>
  );
}
