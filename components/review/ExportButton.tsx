import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
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
