import { FlagOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { OrderField } from '../../lib/domain/order';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { Confidence } from './Confidence';
import { popupMessages } from './messages';
import type { TeachRequest } from './SeenOnPage';

interface Props {
  readonly seen: Pick<OrderField, 'ref' | 'confidence' | 'why'>;
  /** What it was taken for. */
  readonly name: string;
  /** Said small beside the name. */
  readonly more?: ReactNode;
  /** What the page shows. */
  readonly value: string;
  readonly onTeach: (request: TeachRequest) => void;
}

/** One thing recognised on the page, with its reasons and the way to say that it is wrong. */
export function SeenItem({ seen, name, more, value, onTeach }: Props) {
  const t = useTexts(popupMessages);
  return (
    <li>
      <div className="hd-seen-name">
        {name}
        {more}
      </div>
      <div className="hd-seen-value">
        <PageText text={value} line limit={120} />
      </div>
      <Confidence confidence={seen.confidence} why={seen.why} />
      <Button
        size="small"
        type="text"
        icon={<FlagOutlined />}
        aria-label={t('teach.wrong', { name })}
        title={t('teach.wrong', { name })}
        onClick={() => onTeach({ kind: 'wrong', ref: seen.ref })}
      />
    </li>
  );
}
