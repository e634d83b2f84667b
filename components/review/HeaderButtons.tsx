import { AuditOutlined, DownloadOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { EntryFilter } from '../../lib/review/filter';
import { auditMessages } from '../audit/messages';
import { useTexts } from '../ui/locale';
import { uiMessages } from '../ui/messages';
import { reviewMessages } from './messages';
import { useMyQueues } from './use-my-queues';

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

interface MineProps {
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
}

/** Shows only the desks that the policy gives to whoever works here; nothing where it gives none. */
export function MineButton({ filter, onFilter }: MineProps) {
  const t = useTexts(reviewMessages);
  const queues = useMyQueues();
  if (queues.length === 0) return null;
  const isOn = queues.length === filter.queues.length && queues.every((queue) => filter.queues.includes(queue));
  return (
    <Button
      size="small"
      type={isOn ? 'primary' : 'default'}
      aria-pressed={isOn}
      onClick={() => onFilter({ ...filter, queues: isOn ? [] : queues })}
    >
      {t('filter.mine')}
    </Button>
  );
}
