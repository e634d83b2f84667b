import { useSectionPort } from '../desk/section-port';
import { SafeCard } from '../safe/SafeCard';
import { useTexts } from '../ui/locale';
import { PageHeader } from '../ui/PageHeader';
import { ErrorState, HealthNotice, LoadingState } from '../ui/States';
import { useHealth } from '../ui/use-health';
import { useLoad } from '../ui/use-load';
import { BackupCard } from './BackupCard';
import { BrokenCard } from './BrokenCard';
import { DailyCard } from './DailyCard';
import { EraseCard } from './EraseCard';
import { ExportLog } from './ExportLog';
import { KeepCard } from './KeepCard';
import { storageMessages } from './messages';
import { recordPort } from './port';
import { StateCard } from './StateCard';
import './storage.css';
import { usePast } from './use-past';

/** Where the log lies, how it leaves the browser by itself, and what may be removed from it. */
export function StorageScreen() {
  const t = useTexts(storageMessages);
  const room = useSectionPort(recordPort);
  const { state, reload } = useLoad(room.state);
  const past = usePast();
  const changed = () => {
    reload();
    past.reload();
  };
  return (
    <>
      <PageHeader title={t('title')} />
      <HealthNotice health={useHealth()} />
      <main className="hd-matters">
        {state.phase === 'loading' ? <LoadingState /> : null}
        {state.phase === 'failed' ? <ErrorState error={state.error} retry={reload} /> : null}
        {state.phase === 'ready' ? (
          <div className="hd-columns">
            <StateCard state={state.value} past={past.state} onChanged={reload} />
            <DailyCard onRun={past.reload} />
            <ExportLog past={past.state} retry={past.reload} />
            <KeepCard onChanged={changed} />
            <SafeCard />
            <BackupCard onChanged={changed} />
            <EraseCard onChanged={changed} />
            <BrokenCard />
          </div>
        ) : null}
      </main>
    </>
  );
}
