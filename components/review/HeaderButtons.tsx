import { AuditOutlined, DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { auditMessages } from '../audit/messages';
import { useTexts } from '../ui/locale';
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
