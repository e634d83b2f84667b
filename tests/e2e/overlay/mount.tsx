import { createRoot } from 'react-dom/client';
import { OverlayContext } from '../../../components/overlay/context';
import { createOverlay } from '../../../components/overlay/create-overlay';
import { MarksScreen } from '../../../components/overlay/MarksScreen';
import { marksCss } from '../../../components/overlay/marks-css';
import { PromptScreen } from '../../../components/overlay/PromptScreen';
import { PromptWindow } from '../../../components/overlay/PromptWindow';
import { promptCss, promptWindowCss } from '../../../components/overlay/prompt-css';
import type { TieredFinding } from '../../../lib/domain/finding';
import type { Prompt } from '../../../lib/domain/prompt';
import type { Locale } from '../../../lib/domain/station';
import { createTranslator } from '../../../lib/i18n/translator';
import type { ApprovalPort } from '../../../lib/ports/approval';

/** Sentences that say what they were given: the rules' own are proven elsewhere. */
const texts = {
  ruleName: (rule: string) => rule,
  sentence: (finding: { data: Readonly<Record<string, string | number>> }) => String(finding.data['text'] ?? ''),
  condition: () => '',
};

/** Two colleagues and a team; 2580 and the code ABC are right. */
const approvals: ApprovalPort = {
  open: async () => ({
    people: [
      { id: 'a', name: '何主管', role: 'supervisor' },
      { id: 'b', name: '周复核', role: 'reviewer' },
    ],
    code: 'H4T2K-9QX0M-3B7VN-P5RD1-8EWZJ-C6GSY-2F',
    leftMs: 900_000,
    isNameless: false,
  }),
  byPin: async (_, id, pin) => (pin === '2580' && id === 'a' ? { ok: true, approver: '何主管' } : { ok: false, waitMs: 5_000 }),
  byCode: async (_, code) => (code === 'ABC' ? { ok: true, approver: '周复核' } : { ok: false, waitMs: 0 }),
};

/** Draws one prompt in an open page, where tools can look into it. Answers are kept in `window.answers`. */
export function mount(prompt: Prompt, locale: Locale, isSeen = true): void {
  const answers: unknown[] = [];
  Object.assign(window, { answers });
  const style = document.createElement('style');
  style.textContent = promptCss;
  document.head.append(style);
  document.title = 'prompt';
  document.documentElement.lang = locale;
  const wrap = document.createElement('main');
  wrap.className = 'wrap';
  document.body.replaceChildren(wrap);
  createRoot(wrap).render(
    <OverlayContext.Provider value={{ translator: createTranslator(locale), texts }}>
      <PromptScreen
        prompt={prompt}
        opened={prompt}
        isSeen={() => isSeen}
        onUnseen={() => answers.push(['unseen'])}
        approvals={approvals}
        onRepair={async (finding) => void answers.push(['repair', finding.rule, finding.fix?.after])}
        onDecide={(outcome, draft, approver) => answers.push([outcome, draft, approver])}
      />
    </OverlayContext.Provider>,
  );
}

/** Draws a mark with its note, locks and the freeze bar over an open form. */
export function mountMarks(locale: Locale, finding: TieredFinding, now: number): void {
  const answers: unknown[] = [];
  Object.assign(window, { answers });
  const style = document.createElement('style');
  style.textContent = `${marksCss} body{font:14px sans-serif;margin:0;padding:120px 40px;background:Canvas;color:CanvasText}`;
  document.head.append(style);
  document.title = 'marks';
  document.documentElement.lang = locale;
  document.body.innerHTML =
    '<main><h1>1502</h1><label>A <input value="128.00"></label><p><label>B <input value="1502"></label></p></main>';
  const layer = document.body.appendChild(document.createElement('div'));
  const [first, second] = [...document.querySelectorAll('input')].map((input) => input.getBoundingClientRect());
  const spot = (ref: string, rect: DOMRect | undefined) => ({
    ref,
    left: (rect?.left ?? 0) - 7,
    top: (rect?.top ?? 0) - 7,
    height: 24,
  });
  const field = { field: 'addressFull', until: now + 600_000 };
  createRoot(layer).render(
    <OverlayContext.Provider value={{ translator: createTranslator(locale), texts }}>
      <MarksScreen
        marks={[{ ...spot('a', first), mark: { ref: 'a', findings: [finding] }, isFocused: true }]}
        locks={[spot('b', second)]}
        frozen={[{ orderNo: '202611202010', site: '', incidentId: 'INC-7', until: now + 7_200_000, unlocked: [field] }]}
        {...{ now, notice: null, applied: null, onUndo: () => undefined, onCloseNotice: () => undefined }}
        onFix={({ fix }) => answers.push(['fix', fix?.after])}
      />
    </OverlayContext.Provider>,
  );
}

/** The question in a window of the extension. */
export function mountWindow(prompt: Prompt, locale: Locale): void {
  const style = document.createElement('style');
  style.textContent = promptWindowCss;
  document.head.append(style);
  document.documentElement.lang = locale;
  const root = document.body.appendChild(document.createElement('div'));
  const rest = { approvals, onRepair: async () => prompt, onAnswer: () => undefined };
  createRoot(root).render(<PromptWindow {...{ prompt, locale, texts, ...rest }} />);
}

/** A whole overlay on a surface without walls: asks, and lets the language be changed while the question is open. */
export function mountOverlay(prompt: Prompt): void {
  const root = document.body.appendChild(document.createElement('div'));
  const place = { root, isSeen: () => true, close: () => root.remove(), remove: () => root.remove() };
  const surface = {
    openModal: () => place,
    openLayer: () => place,
    rectOf: () => null,
    isFocused: () => false,
    repair: () => undefined,
  };
  const overlay = createOverlay(surface, texts, window);
  Object.assign(window, { overlayPort: overlay });
  void overlay.ask(prompt, { approvals: null, elsewhere: null, repair: () => prompt });
}
