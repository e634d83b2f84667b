import type { Prompt } from '../../lib/domain/prompt';
import { words } from '../../lib/i18n/words';
import type { OverlayWords } from './context';
import { overlayMessages } from './messages';

/** What a screen reader says when the prompt opens. */
export function promptTitle({ translator }: OverlayWords, { tier, action }: Prompt): string {
  const known = tier === 'challenge' || tier === 'dual' || tier === 'block' ? tier : 'confirm';
  return translator.of(overlayMessages)(`title.${known}`, { action: translator.of(words)(`action.${action}`) });
}
