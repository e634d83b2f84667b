import { AuditOutlined, DownloadOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { auditMessages } from '../audit/messages';
import { useTexts } from '../ui/locale';
import { uiMessages } from '../ui/messages';
import { reviewMessages } from './messages';

export function ExportButton({ onClick }: { readonly onClick: () => void }) {
  const t = useTexts(reviewMessages);
  return (
    <Button size="small" icon={<DownloadOutlined />} onClick={onClick}>
      {t('key.export')}
    </Button>
  );
}

export function AuditButton({ onClick }: { readonly onClick: () => void }) {
  const t = useTexts(auditMessages);
  return (
    <Button size="small" icon={<AuditOutlined />} onClick={onClick}>
      {t('open')}
    </Button>
  );
}

export function KeysButton({ onClick }: { readonly onClick: () => void }) {
  const t = useTexts(uiMessages);
  const label = t('keys.open');
  return <Button size="small" type="text" icon={<QuestionCircleOutlined />} aria-label={label} title={label} onClick={onClick} />;
}
