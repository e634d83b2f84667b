import { App, Button, Input } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { DayRange } from '../review/DayRange';
import { useTexts } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { auditMessages } from './messages';
import { SampleSize } from './SampleSize';
import type { Audits } from './use-audits';

const DAY_MS = 86_400_000;

/** What to draw: days, how many of each kind, and the seed, which starts as the month. */
export function DrawForm({ draw }: { readonly draw: Audits['draw'] }) {
  const t = useTexts(auditMessages);
  const { clock } = usePorts();
  const { message } = App.useApp();
  const [{ from, to }, setRange] = useState(() => {
    const today = dayjs(clock.now()).startOf('day').valueOf();
    return { from: today - 29 * DAY_MS, to: today + DAY_MS };
  });
  const [plan, setPlan] = useState({ seed: dayjs(clock.now()).format('YYYY-MM'), flagged: 20, passed: 30 });
  const run = () => {
    draw(from, to, plan).then(
      (count) => (count === 0 ? void message.info(t('draw.empty')) : undefined),
      (error: unknown) => void message.error(t('draw.failed', { why: error instanceof Error ? error.message : String(error) })),
    );
  };
  return (
    <section className="hd-audit-part hd-no-print" aria-labelledby="audit-draw">
      <h3 id="audit-draw">{t('draw.title')}</h3>
      <div className="hd-audit-form">
        <DayRange from={from} to={to} onChange={(range) => setRange({ from: range.from ?? 0, to: range.to ?? to })} />
        <SampleSize label={t('draw.flagged')} value={plan.flagged} onChange={(flagged) => setPlan({ ...plan, flagged })} />
        <SampleSize label={t('draw.passed')} value={plan.passed} onChange={(passed) => setPlan({ ...plan, passed })} />
        <Input
          className="hd-audit-seed"
          aria-label={t('draw.seed')}
          prefix={t('draw.seed')}
          maxLength={60}
          value={plan.seed}
          onChange={(event) => setPlan({ ...plan, seed: event.target.value })}
        />
        <Button type="primary" disabled={plan.seed === ''} onClick={run}>
          {t('draw.run')}
        </Button>
      </div>
    </section>
  );
}
