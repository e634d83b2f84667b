import { QuestionCircleOutlined } from '@ant-design/icons';
import { Alert, Button, Space } from 'antd';
import { useTexts } from '../ui/locale';
import { guideMessages } from './messages';
import { useGuided } from './use-guided';

interface Props {
  readonly onOpen: () => void;
}

/** Invites the clerk to the guide until it was walked through or skipped. */
export function GuideInvitation({ onOpen }: Props) {
  const t = useTexts(guideMessages);
  const { ready, guided, finish } = useGuided();
  if (!ready || guided.includes('clerk')) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={t('popup.title')}
      description={
        <Space orientation="vertical" size="small">
          {t('popup.text')}
          <Space size="small">
            <Button size="small" type="primary" onClick={onOpen}>
              {t('popup.start')}
            </Button>
            <Button size="small" onClick={() => finish('clerk')}>
              {t('popup.skip')}
            </Button>
          </Space>
        </Space>
      }
    />
  );
}

/** The way back to the guide. */
export function GuideButton({ onOpen }: Props) {
  const t = useTexts(guideMessages);
  return (
    <Button
      size="small"
      type="text"
      icon={<QuestionCircleOutlined />}
      aria-label={t('help')}
      title={t('help')}
      onClick={onOpen}
    />
  );
}
