import { Drawer } from 'antd';
import { useTexts } from '../ui/locale';
import { AuditResults } from './AuditResults';
import { AuditWork } from './AuditWork';
import './audit.css';
import { DrawForm } from './DrawForm';
import { auditMessages } from './messages';
import { nextOf, useAudits } from './use-audits';

/** Periodic audits: draw a sample, judge it item by item, see what the checks miss. */
export function AuditDrawer({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(auditMessages);
  const audits = useAudits();
  return (
    <Drawer open title={t('title')} onClose={onClose} size={760}>
      <p>{t('hint')}</p>
      <DrawForm draw={audits.draw} />
      <AuditWork audit={nextOf(audits)} judge={audits.judge} />
      <AuditResults audits={audits.all} />
    </Drawer>
  );
}
