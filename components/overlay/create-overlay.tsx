import { type ComponentType, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { TieredFinding } from '../../lib/domain/finding';
import type { Decision, Prompt } from '../../lib/domain/prompt';
import { placeOf } from '../../lib/domain/repair';
import type { Locale } from '../../lib/domain/station';
import { createTranslator } from '../../lib/i18n/translator';
import type { FindingTexts } from '../../lib/ports/finding-texts';
import type { Elsewhere, OverlayPort, PromptDesk } from '../../lib/ports/overlay';
import { EMPTY_DRAFT } from './answer';
import { OverlayContext, type OverlayWords } from './context';
import { createMarks } from './marks';
import { PromptScreen, type PromptScreenProps } from './PromptScreen';
import { promptCss } from './prompt-css';
import { promptTitle } from './prompt-title';
import type { Surface } from './surface';

/** Draws prompts, marks and notices on `surface`. One prompt at a time: a second one waits for the first. */
export function createOverlay(surface: Surface, texts: FindingTexts, win: Window): OverlayPort {
  let overlayWords: OverlayWords = { translator: createTranslator('zh-CN'), texts };
  let queue: Promise<unknown> = Promise.resolve();
  let open: OpenPrompt | null = null;
  const marks = createMarks(surface, () => overlayWords, win);
  return {
    ask(prompt, desk) {
      const answer = queue.then(() =>
        askNow(
          surface,
          () => overlayWords,
          prompt,
          desk,
          (now) => {
            open = now;
          },
        ),
      );
      queue = answer.catch(() => undefined);
      return answer;
    },
    mark: marks.mark,
    freeze: marks.freeze,
    notify: marks.notify,
    setLocale(locale: Locale) {
      overlayWords = { translator: createTranslator(locale), texts };
      marks.refresh();
      open?.draw();
    },
    close() {
      open?.abandon();
      marks.close();
    },
  };
}

/** The prompt that is on the screen: it follows a change of language, and ends when everything does. */
interface OpenPrompt {
  draw(): void;
  abandon(): void;
}

function askNow(
  surface: Surface,
  words: () => OverlayWords,
  opened: Prompt,
  desk: PromptDesk,
  onOpen: (open: OpenPrompt | null) => void,
): Promise<Decision> {
  const modal = surface.openModal(promptCss, promptTitle(words(), opened));
  const root = createRoot(mountPoint(modal.root));
  const started = performance.now();
  return new Promise((resolve) => {
    let current: Prompt | null = opened;
    let elsewhere: Elsewhere | null = null;
    let isOver = false;
    /** Places of the findings that were repaired, as the question was first put. */
    const fixed = new Set<number>();
    const end = (decision: Omit<Decision, 'dwellMs'>) => {
      isOver = true;
      onOpen(null);
      root.unmount();
      modal.close();
      elsewhere?.close();
      resolve({ ...decision, dwellMs: Math.round(performance.now() - started) });
    };
    const decide: PromptScreenProps['onDecide'] = (outcome, draft, approver = null) => {
      const { reason, note, falsePositives } = draft;
      end({ promptId: opened.id, outcome, reason, note, falsePositives, fixed: [...fixed], approver });
    };
    const onUnseen = () => {
      if (elsewhere || !desk.elsewhere || current === null) return;
      const moved = desk.elsewhere(current, repair);
      elsewhere = moved;
      void moved.answer.then((decision) => {
        elsewhere = null;
        if (decision) end({ ...decision, promptId: opened.id, fixed: [...fixed] });
      });
    };
    const draw = () =>
      root.render(
        withWords(words(), PromptScreen, {
          ...{ prompt: current, opened, isSeen: modal.isSeen, approvals: desk.approvals },
          ...{ onUnseen, onRepair, onDecide: decide },
        }),
      );
    // Wherever the question is drawn, its repairs come by here.
    const repair = async (finding: TieredFinding, undo: boolean) => {
      const left = await desk.repair(finding, undo);
      const place = placeOf(opened, finding);
      if (undo) fixed.delete(place);
      else fixed.add(place);
      if (!isOver) current = left;
      if (!isOver) draw();
      return left;
    };
    const onRepair: PromptScreenProps['onRepair'] = async (finding, undo) => void (await repair(finding, undo));
    draw();
    onOpen({ draw, abandon: () => decide('abandoned', EMPTY_DRAFT) });
  });
}

/** A veil and a centred place inside the modal; the card is the only thing that has to be seen. */
function mountPoint(root: HTMLElement): HTMLElement {
  const veil = root.ownerDocument.createElement('div');
  veil.className = 'veil';
  const wrap = root.ownerDocument.createElement('div');
  wrap.className = 'wrap';
  root.append(wrap, veil);
  root.insertBefore(veil, wrap);
  return wrap;
}

/** An element of the overlay with its language around it. */
export function withWords<P extends object>(value: OverlayWords, component: ComponentType<P>, props: P) {
  return createElement(OverlayContext.Provider, { value }, createElement(component, props));
}
