import { Button } from 'antd';
import { DeskScreen } from '../desk/DeskScreen';
import { SECTIONS } from '../desk/sections';
import { useTexts } from '../ui/locale';
import { sampleMessages } from './messages';
import './sample.css';

/** What is about this station itself has nothing to show in a made-up shop. */
const REAL_ONLY = ['approval', 'storage', 'verify', 'guide'];
const SHOWN = SECTIONS.filter(({ id }) => !REAL_ONLY.includes(id));

/** The desk over made-up data: every screen of it says so, on paper too. */
export function SampleDesk() {
  const t = useTexts(sampleMessages);
  return (
    <div className="hd-sample">
      <aside className="hd-sample-banner" aria-label={t('region')}>
        <strong>{t('title')}</strong>
        <span>{t('about')}</span>
        <Button size="small" href="review.html">
          {t('leave')}
        </Button>
      </aside>
      <DeskScreen sections={SHOWN} />
    </div>
  );
}
