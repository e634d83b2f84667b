import type { OrderField } from '../../lib/domain/order';
import { useWords } from '../ui/locale';
import { SeenItem } from './SeenItem';
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
  const word = useWords();
  const party = field.party && field.party !== 'recipient' ? ` · ${word(`party.${field.party}`)}` : '';
  const more = (
    <small>
      {word(`role.${field.role}`)}
      {party}
    </small>
  );
  const value = field.value === '' ? '—' : field.value;
  return <SeenItem seen={field} name={word(`field.${field.type}`)} more={more} value={value} onTeach={onTeach} />;
}
