import { useTexts } from '../ui/locale';
import { PageHeader } from '../ui/PageHeader';
import '../storage/storage.css';
import { CheckCard } from './CheckCard';
import { verifyMessages } from './messages';
import { PointCard } from './PointCard';
import { AskCard, GiveCard } from './WitnessCards';

/** Whether the log is what was logged: held against checkpoints from outside, and signed for others. */
export function VerifyScreen() {
  const t = useTexts(verifyMessages);
  return (
    <>
      <PageHeader title={t('title')} />
      <main className="hd-matters">
        <div className="hd-columns">
          <CheckCard />
          <PointCard />
          <AskCard />
          <GiveCard />
        </div>
      </main>
    </>
  );
}
