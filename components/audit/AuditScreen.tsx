import dayjs from 'dayjs';
import { nextAudit } from '../../lib/review/audit-schedule';
import { usePolicyInForce } from '../policy/use-policy';
import { ReviewerName } from '../review/ReviewerName';
import { useTexts } from '../ui/locale';
import { PageHeader } from '../ui/PageHeader';
import { usePorts } from '../ui/ports';
import { makeReachable } from '../ui/Reachable';
import { HealthNotice } from '../ui/States';
import { useHealth } from '../ui/use-health';
import '../review/detail.css';
import { AuditResults } from './AuditResults';
import { AuditTrend } from './AuditTrend';
import { AuditWork } from './AuditWork';
import './audit.css';
import { DrawForm } from './DrawForm';
import { auditMessages } from './messages';
import { nextOf, useAudits } from './use-audits';

/** Periodic audits worked like a queue: what is drawn by schedule or by hand, judged item by item, and what came of it over time. */
export function AuditScreen() {
  const t = useTexts(auditMessages);
  const audits = useAudits();
  return (
    <div className="hd-audit">
      <PageHeader title={t('title')}>
        <ReviewerName />
      </PageHeader>
      <HealthNotice health={useHealth()} />
      <main ref={makeReachable}>
        <p className="hd-dim">{t('hint')}</p>
        <Schedule />
        <AuditWork audit={nextOf(audits)} judge={audits.judge} />
        <AuditTrend audits={audits.all} />
        <AuditResults audits={audits.all} />
        <DrawForm draw={audits.draw} />
      </main>
    </div>
  );
}

function Schedule() {
  const t = useTexts(auditMessages);
  const { clock } = usePorts();
  const schedule = usePolicyInForce().audit;
  const next = schedule ? nextAudit(schedule, clock.now(), clock.utcOffsetMinutes()) : null;
  return <p>{next === null ? t('schedule.off') : t('schedule.next', { at: dayjs(next).format('YYYY-MM-DD HH:mm') })}</p>;
}
