import { FlagOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { RecognisedAction } from '../../lib/domain/order';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { Confidence } from './Confidence';
import { popupMessages } from './messages';
import type { TeachRequest } from './SeenOnPage';

interface Props {
  readonly actions: readonly RecognisedAction[];
  readonly onTeach: (request: TeachRequest) => void;
}

export function SeenActions({ actions, onTeach }: Props) {
  return (
    <ul className="hd-seen">
      {actions.slice(0, 60).map((action) => (
        <SeenAction key={action.ref} action={action} onTeach={onTeach} />
      ))}
    </ul>
  );
}

function SeenAction({ action, onTeach }: { readonly action: RecognisedAction; readonly onTeach: Props['onTeach'] }) {
  const t = useTexts(popupMessages);
  const name = useWords()(`action.${action.type}`);
  return (
    <li>
      <div className="hd-seen-name">{name}</div>
      <div className="hd-seen-value">
        <PageText text={action.label} line limit={120} />
      </div>
      <Confidence confidence={action.confidence} why={action.why} />
      <Button
        size="small"
        type="text"
        icon={<FlagOutlined />}
        aria-label={t('teach.wrong', { name })}
        title={t('teach.wrong', { name })}
        onClick={() => onTeach({ kind: 'wrong', ref: action.ref })}
      />
    </li>
  );
}
