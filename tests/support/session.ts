import { judgeFully } from '../../lib/address/judge-fully';
import type { LogEvent } from '../../lib/domain/event';
import { type Facts, NO_FACTS } from '../../lib/domain/facts';
import type { FreezeView } from '../../lib/domain/freeze';
import type { Decision, Prompt } from '../../lib/domain/prompt';
import type { Control, Pressable, Snapshot } from '../../lib/domain/snapshot';
import type { StationState } from '../../lib/domain/station';
import { createSession, type SessionPorts } from '../../lib/pipeline/session';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import type { PromptDesk } from '../../lib/ports/overlay';
import type { PagePort, Press, Way } from '../../lib/ports/page';
import { buildControl, buildPair, buildPressable, buildSnapshot } from '../recognise/builders';

/** How the clerk of a test answers: an outcome with whatever else matters. */
export type Answer = (prompt: Prompt, desk: PromptDesk) => Partial<Decision> & Pick<Decision, 'outcome'>;

const STATE: StationState = {
  policy: BUILT_IN_POLICY,
  facts: NO_FACTS,
  grants: [],
  overrides: [],
  openers: [],
  role: null,
  clerk: '李敏',
  locale: 'zh-CN',
  corrections: null,
};

/** One order form of one site over a real session: type into fields, press a button, see what is asked and logged. */
export class SessionProbe {
  readonly asked: Prompt[] = [];
  readonly events: LogEvent[] = [];
  readonly remembered: unknown[] = [];
  readonly frozen: FreezeView[] = [];
  state: StationState = STATE;
  facts: Facts = NO_FACTS;
  /** What the page shows, and what a press commits, where it is not the whole form. */
  shows: { readonly page?: Snapshot; readonly scope?: Snapshot } = {};
  now = Date.UTC(2026, 10, 22, 2);
  tick = 0;
  answer: Answer = () => ({ outcome: 'confirmed', reason: 'page_is_right' });
  snapshot: Snapshot;
  readonly session;
  readonly #controls = new Map<string, Control>();
  readonly #button: Pressable;

  constructor(orderNo: string, fields: Readonly<Record<string, string>>, button = '保存') {
    for (const [label, value] of Object.entries(fields))
      this.#controls.set(label, buildControl({ labelText: label, value, group: 'form' }));
    this.#button = buildPressable({ text: button, group: 'form' });
    this.snapshot = this.#read(orderNo);
    this.session = createSession(this.#ports(orderNo), this.state);
    this.session.check();
  }

  /** A person types: the session hears of the value before. */
  type(label: string, value: string): void {
    const control = this.#controls.get(label);
    if (!control) throw new RangeError(`no field ${label}`);
    this.session.touch(control.ref, () => control.value);
    this.#controls.set(label, { ...control, value });
  }

  refOf(label: string): string {
    return this.#controls.get(label)?.ref ?? '';
  }

  /** Presses the button; resolves to whether the action ran. */
  async press(): Promise<boolean> {
    this.tick += 120_000;
    const press: Press = { ref: this.#button.ref, way: 'click', pressable: this.#button };
    const verdict = this.session.press(press);
    if (verdict.kind === 'pass') return true;
    const isRun = await verdict.ask();
    if (isRun) verdict.done('ran');
    return isRun;
  }

  /** The press comes by on one of its ways, at once after the one before; a question would be an error. */
  comes(way: Way): void {
    const verdict = this.session.press({ ref: this.#button.ref, way, pressable: this.#button });
    if (verdict.kind === 'hold') throw new Error('held');
  }

  of(type: string): readonly LogEvent[] {
    return this.events.filter((event) => event.type === type);
  }

  #read(orderNo: string): Snapshot {
    return buildSnapshot({
      title: '订单编辑',
      headings: ['订单编辑'],
      controls: [...this.#controls.values()],
      pairs: [buildPair('订单号', orderNo, { ref: 'no' })],
      pressables: [this.#button],
    });
  }

  #page(orderNo: string): PagePort {
    return {
      words: () => ({
        origin: 'https://shop.example',
        path: '/order/edit',
        title: '订单编辑',
        lang: 'zh-CN',
        headings: ['订单编辑'],
      }),
      read: () => this.shows.page ?? this.#read(orderNo),
      isLarge: () => false,
      readInSlices: async () => this.shows.page ?? this.#read(orderNo),
      turn: async () => undefined,
      hasInput: () => false,
      readScope: () => this.shows.scope ?? this.#read(orderNo),
      write: (ref, value) => {
        for (const [label, control] of this.#controls) if (control.ref === ref) this.#controls.set(label, { ...control, value });
        return '';
      },
      focus: () => undefined,
    };
  }

  #ports(orderNo: string): SessionPorts {
    let ids = 0;
    return {
      page: this.#page(orderNo),
      overlay: async () => ({
        ask: async (prompt, desk) => {
          this.asked.push(prompt);
          return { promptId: prompt.id, ...EMPTY, ...this.answer(prompt, desk) };
        },
        mark: () => undefined,
        notify: () => undefined,
        freeze: (view) => void this.frozen.push(view),
        setLocale: () => undefined,
        close: () => undefined,
      }),
      ...{ approvals: null, elsewhere: null, attend: () => () => undefined },
      log: { emit: (event) => void this.events.push(event) },
      clock: { now: () => this.now + this.tick, monotonic: () => this.tick, utcOffsetMinutes: () => 480 },
      newId: () => `id-${ids++}`,
      later: () => undefined,
      judge: judgeFully,
      askFacts: async () => ({ facts: this.facts, seen: {} }),
      share: () => undefined,
      remember: (overrides) => void this.remembered.push(...overrides),
      learnOpener: () => undefined,
      countChecks: () => undefined,
      earlyPresses: () => [],
      makeReady: () => undefined,
      report: () => undefined,
    };
  }
}

const EMPTY = { reason: null, note: '', falsePositives: [], fixed: [], dwellMs: 5_000, approver: null } as const;
