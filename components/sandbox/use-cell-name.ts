import type { Cell } from '../../lib/domain/replay';
import { useTexts, useWords } from '../ui/locale';
import { sandboxMessages } from './messages';

/** How a cell of the matrix is called: the tier's word, or that nothing is said. */
export function useCellName(): (cell: Cell) => string {
  const t = useTexts(sandboxMessages);
  const word = useWords();
  return (cell) => (cell === 'none' ? t('none') : word(`tier.${cell}`));
}
