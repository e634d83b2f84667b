import type { Decision, Prompt } from '../../../domain/prompt';
import type { Locale } from '../../../domain/station';
import type { OverlayPort } from '../../../ports/overlay';
import { openModal } from './modal';
import type { Shield } from './shield';

/** Few words, here and not in the catalogues: this prompt is for when nothing else of ours can be reached. */
const WORDS = {
  'zh-CN': { title: '请核对后再继续', back: '返回修改（Esc）', go: '仍要继续', type: '请输入 {about}：', order: '订单' },
  en: { title: 'Check before you go on', back: 'Go back (Esc)', go: 'Go on anyway', type: 'Type {about}:', order: 'Order' },
} as const;

const CSS = `.card{position:fixed;left:50%;top:12%;transform:translateX(-50%);width:min(460px,92vw);background:#fff;color:#1f2329;border:3px solid #b35900;border-radius:8px;
padding:16px 20px;font:14px/1.6 system-ui,sans-serif;box-shadow:0 8px 40px rgba(0,0,0,.4)}h1{font-size:16px;margin:0 0 8px}p{margin:0 0 8px;overflow-wrap:anywhere}
button{font:inherit;padding:7px 16px;border-radius:6px;border:1px solid #8a8f99;background:#fff;color:inherit;cursor:pointer;margin-right:10px}
.safe{background:#0b57d0;color:#fff;border-color:#0b57d0}input{font:inherit;padding:6px;border:1px solid #5c6370;border-radius:6px;margin-bottom:10px}`;

/**
 * The prompt of last resort, without React: worker dead, extension updated, injection refused. It asks, keeps the
 * challenge and the safe button, and can neither mark fields nor explain at length.
 */
export function createPlainOverlay(win: Window & typeof globalThis, shield: Shield): OverlayPort {
  let locale: Locale = 'zh-CN';
  return {
    ask: (prompt) => askPlainly(win, shield, prompt, locale),
    mark: () => undefined,
    notify: () => undefined,
    setLocale(next) {
      locale = next;
    },
    close: () => undefined,
  };
}

function askPlainly(win: Window & typeof globalThis, shield: Shield, prompt: Prompt, locale: Locale): Promise<Decision> {
  const words = WORDS[locale];
  const modal = openModal(win, shield, CSS, words.title);
  const card = win.document.createElement('div');
  card.className = 'card';
  const add = <K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] => {
    const element = win.document.createElement(tag);
    element.textContent = text;
    card.append(element);
    return element;
  };
  add('h1', words.title);
  add(
    'p',
    [prompt.actionLabel, prompt.orderNo ? `${words.order} ${prompt.orderNo}` : '', prompt.amount].filter(Boolean).join(' · '),
  );
  for (const change of prompt.changes.slice(0, 8))
    add('p', `${change.label}: ${change.before.slice(0, 80)} → ${change.after.slice(0, 80)}`);
  const input = prompt.challenge ? typed(add, prompt.challenge.about, words.type) : null;
  const back = add('button', words.back);
  back.className = 'safe';
  const go = add('button', words.go);
  modal.root.append(card);
  back.focus();
  const started = win.performance.now();
  return new Promise((resolve) => {
    const end = (outcome: Decision['outcome']) => {
      modal.close();
      resolve({
        promptId: prompt.id,
        outcome,
        reason: null,
        note: '',
        falsePositives: [],
        fixed: [],
        dwellMs: Math.round(win.performance.now() - started),
        approver: null,
      });
    };
    back.addEventListener('click', () => end('cancelled'));
    card.addEventListener('keydown', (event) => event.key === 'Escape' && !event.isComposing && end('cancelled'));
    go.addEventListener('click', () => {
      const isAnswered = !prompt.challenge || input?.value.trim() === prompt.challenge.answer;
      const isReady = win.performance.now() - started >= prompt.delayMs;
      if (isAnswered && isReady && modal.isSeen()) end('confirmed');
      else input?.focus();
    });
  });
}

type Add = <K extends keyof HTMLElementTagNameMap>(tag: K, text: string) => HTMLElementTagNameMap[K];

function typed(add: Add, about: string, words: string): HTMLInputElement {
  add('p', words.replace('{about}', about));
  const input = add('input', '');
  input.type = 'text';
  input.autocomplete = 'off';
  input.setAttribute('aria-label', about);
  return input;
}
