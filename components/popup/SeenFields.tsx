import { FlagOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { OrderField } from '../../lib/domain/order';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { Confidence } from './Confidence';
import { popupMessages } from './messages';
import type { TeachRequest } from './SeenOnPage';

interface Props {
  readonly fields: readonly OrderField[];
  readonly onTeach: (request: TeachRequest) => void;
}

export function SeenFields({ fields, onTeach }: Props) {
  return (
    <ul className="hd-seen">
      {fields.slice(0, 60).map((field) => (
        <SeenField key={field.ref} field={field} onTeach={onTeach} />
      ))}
    </ul>
  );
}

function SeenField({ field, onTeach }: { readonly field: OrderField; readonly onTeach: Props['onTeach'] }) {
  const t = useTexts(popupMessages);
  const word = useWords();
  const name = word(`field.${field.type}`);
  const party = field.party && field.party !== 'recipient' ? ` · ${word(`party.${field.party}`)}` : '';
  return (
    <li>
      <div className="hd-seen-name">
        {name}
        <small>
          {word(`role.${field.role}`)}
          {party}
        </small>
      </div>
      <div className="hd-seen-value">
        <PageText text={field.value === '' ? '—' : field.value} line limit={120} />
      </div>
      <Confidence confidence={field.confidence} why={field.why} />
      <Button
        size="small"
        type="text"
        icon={<FlagOutlined />}
        aria-label={t('teach.wrong', { name })}
        title={t('teach.wrong', { name })}
        onClick={() => onTeach({ kind: 'wrong', ref: field.ref })}
      />
    </li>
  );
}
