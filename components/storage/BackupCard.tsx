import { Alert, Button, Checkbox, Progress } from 'antd';
import { type ReactNode, useState } from 'react';
import type { BackupSummary, OpenBackup } from '../../lib/ports/record-room';
import { useSectionPort } from '../desk/section-port';
import { FilePassphrase } from '../safe/FilePassphrase';
import { TimeCell } from '../ui/Cells';
import { useTexts } from '../ui/locale';
import { BrokenRows } from './BrokenRows';
import { Card } from './Card';
import { FileButton, openText } from './FileButton';
import { storageMessages } from './messages';
import { recordPort } from './port';
import { useWork, wordOf } from './use-work';

type Outcome =
  | { readonly made: { readonly fileName: string; readonly entries: number } }
  | { readonly found: BackupSummary; readonly open: OpenBackup; readonly passphrase: string | undefined }
  | { readonly added: number; readonly setAside: number };

/** Everything into one file, and back: a file is read and checked as a whole before anything of it is taken. */
export function BackupCard({ onChanged }: { readonly onChanged: () => void }) {
  const t = useTexts(storageMessages);
  const room = useSectionPort(recordPort);
  const [doing, setDoing] = useState<'backup' | 'check' | 'restore'>('backup');
  const { work, run } = useWork<Outcome>();
  const isRunning = work.phase === 'running';
  const backup = () => {
    setDoing('backup');
    void run(async (tell) => ({ made: await room.backup(tell) })).then(onChanged);
  };
  const [chosen, setChosen] = useState<OpenBackup | null>(null);
  const check = (open: OpenBackup, passphrase?: string) => {
    setDoing('check');
    setChosen(() => open);
    void run(async () => ({ found: await room.inspect(open, passphrase), open, passphrase }));
  };
  const restore = (open: OpenBackup, withSettings: boolean, passphrase?: string) => {
    setDoing('restore');
    void run(() => room.restore(open, withSettings, passphrase)).then(onChanged);
  };
  return (
    <Card title={t('backup.title')} hint={t('backup.hint')}>
      <div className="hd-row">
        <Button type="primary" disabled={isRunning} onClick={backup}>
          {t('backup.make')}
        </Button>
        <FileButton label={t('restore.choose')} accept=".jsonl" disabled={isRunning} onFile={(file) => check(openText(file))} />
      </div>
      {isRunning ? <Running doing={doing} done={work.done} /> : null}
      {work.phase === 'failed' ? (
        <Failed
          error={work.error}
          isRestoring={doing !== 'backup'}
          onPassphrase={(passphrase) => chosen && check(chosen, passphrase)}
        />
      ) : null}
      {work.phase === 'done' ? <Done outcome={work.value} onRestore={restore} /> : null}
    </Card>
  );
}

function Running({ doing, done }: { readonly doing: 'backup' | 'check' | 'restore'; readonly done: number | null }) {
  const t = useTexts(storageMessages);
  const words = { backup: t('backup.making'), check: t('restore.checking'), restore: t('restore.running') };
  return (
    <div role="status">
      {words[doing]}
      {done === null ? null : <Progress percent={Math.round(done * 100)} aria-label={words[doing]} />}
    </div>
  );
}

const REFUSALS = [
  ...(['empty', 'foreign', 'later', 'truncated', 'tampered', 'broken_log'] as const),
  ...(['locked', 'wrong_passphrase', 'unprotected'] as const),
];

interface FailedProps {
  readonly error: unknown;
  readonly isRestoring: boolean;
  readonly onPassphrase: (passphrase: string) => void;
}

/** `BackupError` carries the reason as a word. */
function Failed({ error, isRestoring, onPassphrase }: FailedProps) {
  const t = useTexts(storageMessages);
  if (!isRestoring) return <Alert type="error" showIcon title={t('failed', { why: wordOf(error) })} />;
  const why = typeof error === 'object' && error !== null && 'why' in error ? String(error.why) : '';
  const known = REFUSALS.find((one) => one === why);
  if (known === 'locked' || known === 'wrong_passphrase') {
    const waitMs = Number(Reflect.get(Object(error), 'waitMs') ?? 0);
    return <FilePassphrase isWrong={known === 'wrong_passphrase'} waitMs={waitMs} onPassphrase={onPassphrase} />;
  }
  const reason: ReactNode = known ? t(`refused.${known}`) : wordOf(error);
  return <Alert type="error" showIcon title={t('restore.refused')} description={reason} />;
}

interface DoneProps {
  readonly outcome: Outcome;
  readonly onRestore: (open: OpenBackup, withSettings: boolean, passphrase?: string) => void;
}

function Done({ outcome, onRestore }: DoneProps) {
  const t = useTexts(storageMessages);
  const [withSettings, setWithSettings] = useState(false);
  if ('made' in outcome) return <Alert type="success" showIcon title={t('backup.made', outcome.made)} />;
  if ('added' in outcome) return <Restored {...outcome} />;
  const { found, open, passphrase } = outcome;
  return (
    <Alert
      type="info"
      showIcon
      title={<TimeCell at={found.made} form="full" />}
      description={
        <>
          <p>
            {t('restore.found', {
              time: new Date(found.made).toLocaleString(),
              entries: found.entries,
              version: found.productVersion,
            })}
          </p>
          {found.setAside > 0 ? (
            <>
              <p>{t('restore.aside', { count: found.setAside })}</p>
              <BrokenRows rows={found.broken} />
            </>
          ) : null}
          <Checkbox checked={withSettings} onChange={(event) => setWithSettings(event.target.checked)}>
            {t('restore.settings')}
          </Checkbox>
          <div className="hd-row" style={{ marginBlockStart: 8 }}>
            <Button type="primary" onClick={() => onRestore(open, withSettings, passphrase)}>
              {t('restore.run')}
            </Button>
          </div>
        </>
      }
    />
  );
}

function Restored({ added, setAside }: { readonly added: number; readonly setAside: number }) {
  const t = useTexts(storageMessages);
  if (setAside > 0) return <Alert type="warning" showIcon title={t('restore.done.aside', { added, aside: setAside })} />;
  return <Alert type="success" showIcon title={t('restore.done', { count: added, added })} />;
}
