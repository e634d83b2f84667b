import type { Decision, Prompt } from '../../../domain/prompt';
import type { Locale } from '../../../domain/station';
import { visibleText } from '../../../domain/visible-text';
import type { OverlayPort } from '../../../ports/overlay';
import { own } from '../own';
import { openLayer } from './layer';
import { openModal } from './modal';
import { PLAIN_WORDS } from './plain-words';
import type { Shield } from './shield';

const FONT = 'font:14px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif';
const CSS = `.card{position:fixed;left:50%;top:8%;transform:translateX(-50%);width:min(480px,94vw);max-height:86vh;overflow:auto;box-sizing:border-box;background:#fff;color:#1f2329;border:3px solid #b35900;border-radius:8px;
padding:16px 20px;${FONT};box-shadow:0 8px 40px rgba(0,0,0,.4)}.card.grave{border-color:#b3261e}h1{font-size:16px;margin:0 0 8px}p{margin:0 0 8px;overflow-wrap:anywhere}
button{font:inherit;padding:7px 16px;border-radius:6px;border:1px solid #8a8f99;background:#fff;color:inherit;cursor:pointer;margin-right:10px}
.stale{background:#fff4e5;padding:6px 10px;border-radius:6px}.warn{color:#b3261e;min-height:1.6em}
.safe{background:#0b57d0;color:#fff;border-color:#0b57d0}input{font:inherit;padding:6px;border:1px solid #5c6370;border-radius:6px;margin-bottom:10px;width:100%;box-sizing:border-box}`;
const BAR_CSS = `.bar{pointer-events:auto;position:fixed;left:50%;bottom:24px;transform:translateX(-50%);max-width:92vw;background:#fff;color:#1f2329;border:2px solid #b35900;border-radius:8px;padding:8px 16px;${FONT};box-shadow:0 4px 20px rgba(0,0,0,.3)}`;
const MOST_LETTERS = 90;
const TAIL_LETTERS = 30;
const MOST_CHANGES = 8;
/** A reason of fewer letters says nothing. */
const SHORTEST_REASON = 2;

/**
 * The prompt of last resort, without React: worker dead, extension updated, injection refused. It asks, keeps the
 * challenge, the block and the safe button, says that the page should be refreshed, and can neither mark fields nor
 * ask a second person: what needs one can only be released in an emergency.
 */
export function createPlainOverlay(win: Window & typeof globalThis, shield: Shield): OverlayPort {
  let locale: Locale = 'zh-CN';
  let bar: { remove(): void } | null = null;
  const say = (text: string | null) => {
    bar?.remove();
    bar = text === null ? null : drawBar(win, shield, text);
  };
  return {
    ask: (prompt) => askPlainly(win, shield, prompt, locale),
    mark: () => undefined,
    freeze: ({ orders }) =>
      say(orders.length === 0 ? null : PLAIN_WORDS[locale].frozen + orders.map((one) => visibleText(one.orderNo)).join(' ')),
    notify: (notice) => {
      if (notice === 'refresh_page' || notice === 'cannot_record') say(PLAIN_WORDS[locale].stale);
    },
    setLocale(next) {
      locale = next;
    },
    close: () => say(null),
  };
}

function drawBar(win: Window & typeof globalThis, shield: Shield, text: string): { remove(): void } {
  const layer = openLayer(win, shield, BAR_CSS);
  const bar = own(win.document, 'createElement')('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'status');
  bar.textContent = text;
  layer.root.append(bar);
  return layer;
}

function askPlainly(win: Window & typeof globalThis, shield: Shield, prompt: Prompt, locale: Locale): Promise<Decision> {
  const words = PLAIN_WORDS[locale];
  const isGrave = prompt.tier === 'block' || prompt.tier === 'dual' || prompt.override === 'not_allowed';
  const title = isGrave ? words.blocked : words.title;
  const modal = openModal(win, shield, CSS, title);
  const card = own(win.document, 'createElement')('div');
  card.className = isGrave ? 'card grave' : 'card';
  const add = adder(win, card);
  add('h1', title);
  for (const line of linesOf(prompt, words)) add('p', line);
  add('p', words.stale).className = 'stale';
  const input = prompt.challenge ? field(add, words.type.replace('{about}', prompt.challenge.about)) : null;
  const why = isGrave || prompt.override !== 'free' ? field(add, words.why) : null;
  const warn = add('p', '');
  warn.className = 'warn';
  warn.setAttribute('role', 'alert');
  const back = add('button', words.back);
  back.className = 'safe';
  const go = add('button', isGrave ? words.glass : words.go);
  modal.root.append(card);
  back.focus();
  const started = win.performance.now();
  return new Promise((resolve) => {
    const end = (outcome: Decision['outcome']) => {
      modal.close();
      const note = why?.value.trim() ?? '';
      const dwellMs = Math.round(win.performance.now() - started);
      const nothing = { falsePositives: [], fixed: [], approver: null };
      resolve({ promptId: prompt.id, outcome, reason: note === '' ? null : 'other', note, dwellMs, ...nothing });
    };
    back.addEventListener('click', () => end('cancelled'));
    card.addEventListener('keydown', (event) => event.key === 'Escape' && !event.isComposing && end('cancelled'));
    go.addEventListener('click', () => {
      const isAnswered = !prompt.challenge || input?.value.trim() === prompt.challenge.answer;
      const isReasoned = why === null || why.value.trim().length >= SHORTEST_REASON;
      const isReady = win.performance.now() - started >= prompt.delayMs;
      if (!modal.isSeen()) warn.textContent = words.unseen;
      else if (isAnswered && isReasoned && isReady) end(isGrave ? 'broke_glass' : 'confirmed');
      else (isAnswered ? why : input)?.focus();
    });
  });
}

type Words = (typeof PLAIN_WORDS)[Locale];

function linesOf(prompt: Prompt, words: Words): readonly string[] {
  const order = prompt.orderNo === null ? '' : `${words.order} ${shown(prompt.orderNo)}`;
  const affected = prompt.affected > 1 ? `${words.affected} ${prompt.affected}` : '';
  const head = [shown(prompt.actionLabel), order, shown(prompt.amount), affected].filter(Boolean).join(' · ');
  const changes = prompt.changes.slice(0, MOST_CHANGES);
  return [head, ...changes.map(({ label, before, after }) => `${shown(label)}: ${shown(before)} → ${shown(after)}`)];
}

/** Escaped, and a long text by its two ends: nothing that the page writes can look like something else. */
function shown(text: string): string {
  const letters = [...text];
  const cut = letters.length - MOST_LETTERS;
  const head = letters.slice(0, MOST_LETTERS - TAIL_LETTERS).join('');
  return visibleText(cut > 0 ? `${head} [… ${cut} …] ${letters.slice(-TAIL_LETTERS).join('')}` : text);
}

type Add = <K extends keyof HTMLElementTagNameMap>(tag: K, text: string) => HTMLElementTagNameMap[K];

function adder(win: Window, card: HTMLElement): Add {
  return (tag, text) => {
    const element = own(win.document, 'createElement')(tag);
    element.textContent = text;
    card.append(element);
    return element;
  };
}

function field(add: Add, label: string): HTMLInputElement {
  add('p', label);
  const input = add('input', '');
  input.type = 'text';
  input.autocomplete = 'off';
  input.setAttribute('aria-label', label);
  return input;
}
