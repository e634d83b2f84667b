import { useContext } from 'react';
import type { ActionType, FieldType } from '../../lib/domain/field-type';
import type { Say } from '../../lib/i18n/translator';
import { words } from '../../lib/i18n/words';
import type { PickTarget } from '../../lib/ports/teach';
import { OverlayContext } from './context';
import { pickerMessages } from './picker-messages';

type Word = Say<keyof (typeof words)['zh-CN'] & string>;

/** Speakers of the picker, with the names of types. Throws outside of the provider. */
export function usePicker(): {
  say: Say<keyof (typeof pickerMessages)['zh-CN'] & string>;
  word: Word;
  typeName(kind: PickTarget['kind'], type: FieldType | ActionType): string;
} {
  const value = useContext(OverlayContext);
  if (!value) throw new Error('OverlayContext is missing');
  const word = value.translator.of(words);
  return {
    say: value.translator.of(pickerMessages),
    word,
    // Field and action names never meet: each kind has its own list.
    typeName: (kind, type) => (kind === 'field' ? word(`field.${type as FieldType}`) : word(`action.${type as ActionType}`)),
  };
}
