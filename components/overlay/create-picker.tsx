import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Locale } from '../../lib/domain/station';
import { createTranslator } from '../../lib/i18n/translator';
import type { FindingTexts } from '../../lib/ports/finding-texts';
import type { PickAnswer, PickAsk, PickerPort } from '../../lib/ports/teach';
import { OverlayContext } from './context';
import { PickerScreen } from './PickerScreen';
import { pickerCss } from './picker-css';
import { pickerMessages } from './picker-messages';
import type { Surface } from './surface';

/** Draws the picker on `surface`, in the language that `localeOf` tells when it opens. One at a time. */
export function createPicker(surface: Surface, texts: FindingTexts, localeOf: () => Locale): PickerPort {
  let end: (() => void) | null = null;
  const close = () => {
    end?.();
    end = null;
  };
  return {
    pick(ask) {
      close();
      const translator = createTranslator(localeOf());
      return open(surface, translator.of(pickerMessages)('label'), { translator, texts }, ask, (cancel) => {
        end = cancel;
      });
    },
    wait(entered) {
      close();
      const layer = surface.openLayer(pickerCss);
      const veil = layer.root.ownerDocument.createElement('div');
      veil.className = 'wait';
      layer.root.append(veil);
      veil.addEventListener('mousemove', () => {
        close();
        entered();
      });
      end = () => layer.remove();
    },
    close,
  };
}

function open(
  surface: Surface,
  label: string,
  value: { translator: ReturnType<typeof createTranslator>; texts: FindingTexts },
  ask: PickAsk,
  onOpen: (cancel: () => void) => void,
): Promise<PickAnswer | null | 'closed'> {
  const modal = surface.openModal(pickerCss, label);
  const root = createRoot(modal.root);
  return new Promise((resolve) => {
    const onEnd = (answer: PickAnswer | null | 'closed') => {
      root.unmount();
      modal.close();
      resolve(answer);
    };
    onOpen(() => onEnd('closed'));
    root.render(createElement(OverlayContext.Provider, { value }, createElement(PickerScreen, { ask, onEnd })));
  });
}
