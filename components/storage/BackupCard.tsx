import { Alert, Button, Checkbox, Progress } from 'antd';
import { type ReactNode, useState } from 'react';
import type { BackupSummary, OpenBackup } from '../../lib/ports/record-room';
import { useSectionPort } from '../desk/section-port';
import { TimeCell } from '../ui/Cells';
import { useTexts } from '../ui/locale';
import { Card } from './Card';
import { FileButton, openText } from './FileButton';
import { storageMessages } from './messages';
import { recordPort } from './port';
import { useWork, wordOf } from './use-work';

type Outcome =
  | { readonly made: { readonly fileName: string; readonly entries: number } }
  | { readonly found: BackupSummary; readonly open: OpenBackup }
  | { readonly added: number };

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
  const check = (file: File) => {
    setDoing('check');
    const open = openText(file);
    void run(async () => ({ found: await room.inspect(open), open }));
  };
  const restore = (open: OpenBackup, withSettings: boolean) => {
    setDoing('restore');
    void run(() => room.restore(open, withSettings)).then(onChanged);
  };
  return (
    <Card title={t('backup.title')} hint={t('backup.hint')}>
      <div className="hd-row">
        <Button type="primary" disabled={isRunning} onClick={backup}>
          {t('backup.make')}
        </Button>
        <FileButton label={t('restore.choose')} accept=".jsonl" disabled={isRunning} onFile={check} />
      </div>
      {isRunning ? <Running doing={doing} done={work.done} /> : null}
      {work.phase === 'failed' ? <Failed error={work.error} isRestoring={doing !== 'backup'} /> : null}
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

/** `BackupError` carries the reason as a word. */
function Failed({ error, isRestoring }: { readonly error: unknown; readonly isRestoring: boolean }) {
  const t = useTexts(storageMessages);
  if (!isRestoring) return <Alert type="error" showIcon title={t('failed', { why: wordOf(error) })} />;
  const why = typeof error === 'object' && error !== null && 'why' in error ? String(error.why) : '';
  const known = (['empty', 'foreign', 'later', 'truncated', 'tampered', 'broken_log'] as const).find((one) => one === why);
  const reason: ReactNode = known ? t(`refused.${known}`) : wordOf(error);
  return <Alert type="error" showIcon title={t('restore.refused')} description={reason} />;
}

interface DoneProps {
  readonly outcome: Outcome;
  readonly onRestore: (open: OpenBackup, withSettings: boolean) => void;
}

function Done({ outcome, onRestore }: DoneProps) {
  const t = useTexts(storageMessages);
  const [withSettings, setWithSettings] = useState(false);
  if ('made' in outcome) return <Alert type="success" showIcon title={t('backup.made', outcome.made)} />;
  if ('added' in outcome)
    return <Alert type="success" showIcon title={t('restore.done', { count: outcome.added, added: outcome.added })} />;
  const { found, open } = outcome;
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
          <Checkbox checked={withSettings} onChange={(event) => setWithSettings(event.target.checked)}>
            {t('restore.settings')}
          </Checkbox>
          <div className="hd-row" style={{ marginBlockStart: 8 }}>
            <Button type="primary" onClick={() => onRestore(open, withSettings)}>
              {t('restore.run')}
            </Button>
          </div>
        </>
      }
    />
  );
}
