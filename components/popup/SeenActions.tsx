import type { RecognisedAction } from '../../lib/domain/order';
import { useWords } from '../ui/locale';
import { SeenItem } from './SeenItem';
import type { TeachRequest } from './SeenOnPage';

interface Props {
  readonly actions: readonly RecognisedAction[];
  readonly onTeach: (request: TeachRequest) => void;
}

export function SeenActions({ actions, onTeach }: Props) {
  const word = useWords();
  return (
    <ul className="hd-seen">
      {actions.slice(0, 60).map((action) => (
        <SeenItem key={action.ref} seen={action} name={word(`action.${action.type}`)} value={action.label} onTeach={onTeach} />
      ))}
    </ul>
  );
}
