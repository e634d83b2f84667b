import { createHmac, randomBytes } from 'node:crypto';
import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import type { LogEvent } from '../../lib/domain/event';
import type { Prompt } from '../../lib/domain/prompt';
import { createAdmin } from '../../lib/policy/approval/admin';
import { createApproving } from '../../lib/policy/approval/approving';
import { createAsking } from '../../lib/policy/approval/asking';
import { ApprovalContext, type Said } from '../../lib/policy/approval/context';
import { createSteadyTime } from '../../lib/policy/approval/steady-time';
import type { Vault } from '../../lib/ports/approval';

/** A vault in memory whose PINs are quick to check; the real one is proven apart. */
export function memoryVault(): Vault & { readonly values: Map<string, unknown>; failSave: string } {
  const values = new Map<string, unknown>();
  const station = randomBytes(32);
  let team: Uint8Array | null = null;
  const memory = {
    values,
    /** Saving this key fails while it is set. */
    failSave: '',
    load: async (key: string) => structuredClone(values.get(key)),
    save: async (key: string, value: unknown) => {
      if (key === memory.failSave) throw new Error(key);
      values.set(key, structuredClone(value));
    },
    teamMac: async (text: string) => (team ? new Uint8Array(createHmac('sha256', team).update(text).digest()) : null),
    setTeam: async (secret: Uint8Array) => {
      team = secret;
    },
    stretch: async (pin: string, salt: string) => createHmac('sha256', station).update(`${salt}|${pin}`).digest('hex'),
  };
  return memory;
}

/** One machine with its own clock, people and log. */
export class ApprovalMachine {
  now = Date.UTC(2026, 10, 22, 2, 0, 30);
  running = 0;
  readonly said: Said[] = [];
  /** What moved with a removal. */
  readonly moved: LogEvent[] = [];
  /** While set, the log stores nothing. */
  failLog = '';
  readonly vault = memoryVault();
  asking!: ReturnType<typeof createAsking>;
  approving!: ReturnType<typeof createApproving>;
  admin!: ReturnType<typeof createAdmin>;
  #ids = 0;

  constructor() {
    this.restart();
  }

  /** The worker died and came back: only the vault is left. */
  restart(): void {
    const clock = { now: () => this.now, monotonic: () => this.running };
    const context = new ApprovalContext({
      ...{ vault: this.vault, digest: webDigest, random: webRandom, newId: () => `person-${this.#ids++}` },
      now: createSteadyTime(clock, this.vault),
      log: async (event, others = []) => {
        if (this.failLog) throw new Error(this.failLog);
        this.said.push(event);
        this.moved.push(...others);
      },
    });
    this.asking = createAsking(context);
    this.approving = createApproving(context);
    this.admin = createAdmin(context);
  }

  pass(ms: number): void {
    this.now += ms;
    this.running += ms;
  }

  /** 何主管 (supervisor, 2580), 周复核 (reviewer, 7413), 李敏 (clerk, 9056). */
  async staff(): Promise<void> {
    await this.admin.savePerson({ id: null, name: '何主管', role: 'supervisor', pin: '2580' }, null);
    const by = { personId: await this.idOf('何主管'), pin: '2580' };
    await this.admin.savePerson({ id: null, name: '周复核', role: 'reviewer', pin: '7413' }, by);
    await this.admin.savePerson({ id: null, name: '李敏', role: 'clerk', pin: '9056' }, by);
  }

  async idOf(name: string): Promise<string> {
    return (await this.admin.people()).find((person) => person.name === name)?.id ?? 'nobody';
  }

  /** Tells the tries that were logged, as `way ok`. */
  tries(): readonly string[] {
    return this.said.flatMap((one) => (one.type === 'approval.tried' ? [`${one.body.way} ${one.body.ok}`] : []));
  }
}

export function buildDualPrompt(change: Partial<Prompt> = {}): Prompt {
  return {
    ...{ id: 'prompt-1', tier: 'dual', action: 'refund', actionLabel: '订单退款', site: 'https://shop.example' },
    ...{ orderNo: '202611202010', amount: '￥300.00', affected: 1, findings: [], challenge: null, delayMs: 0 },
    changes: [{ type: 'refundAmount', label: '退款金额', before: '128.00', after: '300.00' }],
    ...{ override: 'with_reason', values: 'abc' },
    ...change,
  };
}
