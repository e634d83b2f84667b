import { describe, expect, it } from 'vitest';
import { ApprovalMachine, buildDualPrompt } from '../../support/approval';
import { buildEvent } from '../../support/events';

const MINUTE = 60_000;

/** Two machines of one team; the first asks. */
async function team(): Promise<{ asker: ApprovalMachine; other: ApprovalMachine }> {
  const asker = new ApprovalMachine();
  const other = new ApprovalMachine();
  await asker.staff();
  await other.staff();
  const made = await asker.admin.createTeam({ personId: await asker.idOf('何主管'), pin: '2580' });
  if (!made.ok) throw new Error(made.problem);
  await other.admin.joinTeam(made.value, { personId: await other.idOf('何主管'), pin: '2580' });
  return { asker, other };
}

async function codeFor(asker: ApprovalMachine, prompt = buildDualPrompt()): Promise<string> {
  return (await asker.asking.open(prompt, '李敏')).code ?? '';
}

async function answerTo(other: ApprovalMachine, code: string, name = '周复核', pin = '7413'): Promise<string> {
  const given = await other.approving.answer(code, await other.idOf(name), pin);
  return given.ok ? given.answer : '';
}

describe('a second person at the same machine', () => {
  it('approves with a PIN of their own, once', async () => {
    const machine = new ApprovalMachine();
    await machine.staff();
    const offer = await machine.asking.open(buildDualPrompt(), '李敏');
    expect(offer.people.map(({ name }) => name).sort()).toEqual(['何主管', '周复核']);
    const id = await machine.idOf('周复核');
    expect(await machine.asking.byPin('prompt-1', id, '7413')).toEqual({ ok: true, approver: '周复核' });
    expect((await machine.asking.byPin('prompt-1', id, '7413')).ok).toBe(false);
    expect(machine.tries()).toEqual(['pin true', 'pin false']);
  });

  it('is never whoever asks, in whatever writing, nor a clerk, nor anybody while the clerk has no name', async () => {
    const machine = new ApprovalMachine();
    await machine.staff();
    const tryAs = async (requester: string, name: string, pin: string) => {
      await machine.asking.open(buildDualPrompt(), requester);
      return (await machine.asking.byPin('prompt-1', await machine.idOf(name), pin)).ok;
    };
    expect(await tryAs(' 周复核 ', '周复核', '7413')).toBe(false);
    expect(await tryAs('王五', '李敏', '9056')).toBe(false);
    expect(await tryAs('', '周复核', '7413')).toBe(false);
    expect((await machine.asking.open(buildDualPrompt(), '')).isNameless).toBe(true);
    expect((await machine.asking.open(buildDualPrompt(), '周复核')).people.map(({ name }) => name)).toEqual(['何主管']);
  });

  it('has to wait longer after every wrong PIN, is told nothing else, and each try is logged', async () => {
    const machine = new ApprovalMachine();
    await machine.staff();
    await machine.asking.open(buildDualPrompt(), '李敏');
    const id = await machine.idOf('周复核');
    const waits: number[] = [];
    for (let i = 0; i < 6; i++) {
      const answer = await machine.asking.byPin('prompt-1', id, '0001');
      if (answer.ok) throw new Error('approved');
      expect(Object.keys(answer).sort()).toEqual(['ok', 'waitMs']);
      waits.push(answer.waitMs);
      machine.pass(answer.waitMs);
    }
    expect(waits).toEqual([0, 0, 0, 5_000, 10_000, 20_000]);
    await machine.asking.byPin('prompt-1', id, '0001');
    const early = await machine.asking.byPin('prompt-1', id, '7413');
    expect(early).toMatchObject({ ok: false, waitMs: 40_000 });
    expect(machine.tries()).toHaveLength(8);
    machine.restart();
    expect((await machine.asking.byPin('prompt-1', id, '7413')).ok).toBe(false);
    machine.pass(41_000);
    expect((await machine.asking.byPin('prompt-1', id, '7413')).ok).toBe(true);
  });

  it('cannot be guessed by trying everybody: the station waits too, and a stranger looks like a wrong PIN', async () => {
    const machine = new ApprovalMachine();
    await machine.staff();
    await machine.asking.open(buildDualPrompt(), '李敏');
    const first = await machine.asking.byPin('prompt-1', 'nobody-0', '0001');
    expect(first).toEqual({ ok: false, waitMs: 0 });
    const guesses = Array.from({ length: 20 }, (_, i) => machine.asking.byPin('prompt-1', `nobody-${i}`, '0001'));
    const last = (await Promise.all(guesses)).at(-1);
    expect(last).toMatchObject({ ok: false });
    expect((await machine.asking.byPin('prompt-1', await machine.idOf('周复核'), '7413')).ok).toBe(false);
  });
});

describe('a second person at another machine', () => {
  it('sees what is asked and gives an answer that lets exactly this request through, once', async () => {
    const { asker, other } = await team();
    const code = await codeFor(asker);
    const reading = await other.approving.read(code);
    expect(reading).toMatchObject({
      ok: true,
      slip: { action: 'refund', orderNo: '202611202010', amount: '￥300.00', affected: 1 },
    });
    const answer = await answerTo(other, code);
    expect(await asker.asking.byCode('prompt-1', answer)).toEqual({ ok: true, approver: '周复核' });
    expect((await asker.asking.byCode('prompt-1', answer)).ok).toBe(false);
  });

  it('approves nothing else: one changed character of the values voids the answer', async () => {
    const { asker, other } = await team();
    const answer = await answerTo(other, await codeFor(asker));
    const changed = buildDualPrompt({
      changes: [{ type: 'refundAmount', label: '退款金额', before: '128.00', after: '300.01' }],
    });
    await asker.asking.open(changed, '李敏');
    expect((await asker.asking.byCode('prompt-1', answer)).ok).toBe(false);
    const sameAgain = await codeFor(asker);
    expect((await asker.asking.byCode('prompt-1', answer)).ok).toBe(false);
    expect((await asker.asking.byCode('prompt-1', await answerTo(other, sameAgain))).ok).toBe(true);
  });

  it('cannot be the one who asks, at either end', async () => {
    const { asker, other } = await team();
    const code = (await asker.asking.open(buildDualPrompt(), '周复核')).code ?? '';
    expect(await answerTo(other, code)).toBe('');
    expect(await answerTo(other, code, '何主管', '2580')).not.toBe('');
  });

  it('must belong to the team, and a request without a team has no code', async () => {
    const { asker } = await team();
    const stranger = new ApprovalMachine();
    await stranger.staff();
    await stranger.admin.createTeam({ personId: await stranger.idOf('何主管'), pin: '2580' });
    const answer = await answerTo(stranger, await codeFor(asker));
    expect(answer).not.toBe('');
    expect((await asker.asking.byCode('prompt-1', answer)).ok).toBe(false);
    const alone = new ApprovalMachine();
    await alone.staff();
    expect(await codeFor(alone)).toBe('');
    expect(await alone.approving.answer(await codeFor(asker), await alone.idOf('周复核'), '7413')).toMatchObject({
      problem: 'no_team',
    });
  });

  it('has fifteen minutes to answer, and the answer lives ten', async () => {
    const { asker, other } = await team();
    const late = await codeFor(asker);
    other.pass(16 * MINUTE);
    expect(await other.approving.read(late)).toEqual({ ok: false, problem: 'expired' });
    other.pass(-16 * MINUTE);
    const { asker: asker2, other: other2 } = await team();
    const answer = await answerTo(other2, await codeFor(asker2));
    asker2.pass(12 * MINUTE);
    expect((await asker2.asking.byCode('prompt-1', answer)).ok).toBe(false);
  });

  it('an approval that ran out stays so when the clock is set back, over a restart too', async () => {
    const { asker, other } = await team();
    const answer = await answerTo(other, await codeFor(asker));
    asker.pass(12 * MINUTE);
    expect((await asker.asking.byCode('prompt-1', answer)).ok).toBe(false);
    asker.now -= 60 * MINUTE;
    expect((await asker.asking.byCode('prompt-1', answer)).ok).toBe(false);
    asker.restart();
    expect((await asker.asking.byCode('prompt-1', answer)).ok).toBe(false);
  });

  it('asks for clocks that are not more than five minutes apart', async () => {
    const { asker, other } = await team();
    asker.pass(4 * MINUTE);
    const code = await codeFor(asker);
    expect((await asker.asking.byCode('prompt-1', await answerTo(other, code))).ok).toBe(true);
    asker.pass(4 * MINUTE);
    expect(await other.approving.read(await codeFor(asker))).toEqual({ ok: false, problem: 'clock' });
  });
});

describe('who may approve', () => {
  it('is changed by nobody but a supervisor with a PIN once there is one, and each change is logged', async () => {
    const machine = new ApprovalMachine();
    await machine.staff();
    const draft = { id: null, name: '混进来的', role: 'supervisor', pin: '8520' } as const;
    expect(await machine.admin.savePerson(draft, null)).toMatchObject({ ok: false, problem: 'refused' });
    const reviewer = { personId: await machine.idOf('周复核'), pin: '7413' };
    expect(await machine.admin.savePerson(draft, reviewer)).toMatchObject({ ok: false, problem: 'refused' });
    const boss = { personId: await machine.idOf('何主管'), pin: '2580' };
    expect(await machine.admin.removePerson(boss.personId, boss)).toMatchObject({ ok: false, problem: 'last_supervisor' });
    expect((await machine.admin.savePerson(draft, boss)).ok).toBe(true);
    const changes = machine.said.filter((one) => one.type === 'people.changed');
    expect(changes.at(-1)?.body).toEqual({ what: 'added', name: '混进来的', role: 'supervisor', by: '何主管' });
  });

  it('is removed together with handing over what they hold, or not at all: the log goes first', async () => {
    const machine = new ApprovalMachine();
    await machine.staff();
    const boss = { personId: await machine.idOf('何主管'), pin: '2580' };
    const id = await machine.idOf('李敏');
    const moved = [buildEvent('claim.released', { flagId: 'f1', reviewer: '李敏', why: 'done' })];
    expect(await machine.admin.removePerson(id, { ...boss, pin: '0001' }, moved)).toMatchObject({ ok: false });
    machine.pass(60 * MINUTE);
    machine.failLog = 'disk full';
    await expect(machine.admin.removePerson(id, boss, moved)).rejects.toThrow('disk full');
    expect(await machine.idOf('李敏')).toBe(id);
    expect(machine.moved).toEqual([]);
    machine.failLog = '';
    // The machine stops once the log has it: the list still names the person, and removing them again is enough.
    machine.vault.failSave = 'people';
    await expect(machine.admin.removePerson(id, boss, moved)).rejects.toThrow('people');
    machine.vault.failSave = '';
    expect(await machine.idOf('李敏')).toBe(id);
    expect((await machine.admin.removePerson(id, boss, [])).ok).toBe(true);
    expect(await machine.idOf('李敏')).toBe('nobody');
    expect(machine.moved).toEqual(moved);
  });

  it('needs a PIN that is no run and no repetition, and a name that nobody else has', async () => {
    const machine = new ApprovalMachine();
    const save = (name: string, pin: string) =>
      machine.admin.savePerson({ id: null, name, role: 'reviewer', pin }, null).then((done) => (done.ok ? 'ok' : done.problem));
    expect(await save('甲', '1234')).toBe('pin');
    expect(await save('甲', '8888')).toBe('pin');
    expect(await save('甲', '12a4')).toBe('pin');
    expect(await save(' ', '2580')).toBe('name');
    expect(await save('甲', '2580')).toBe('ok');
    expect(await save(' 甲', '2581')).toBe('name_taken');
  });

  it('never leaves a PIN anywhere', async () => {
    const machine = new ApprovalMachine();
    await machine.staff();
    expect(JSON.stringify([...machine.vault.values, machine.said])).not.toContain('7413');
  });
});

it('a large compensation is countersigned by another reviewer’s own PIN, never by whoever asks, and every try is on record', async () => {
  const machine = new ApprovalMachine();
  await machine.staff();
  const about = { id: 'incident-1', requester: '何主管', orderNo: 'A-1' };
  const by = async (name: string, pin: string) => machine.asking.countersign({ personId: await machine.idOf(name), pin }, about);
  expect(await by('周复核', '7413')).toEqual({ ok: true, approver: '周复核' });
  expect(await by('何主管', '2580')).toMatchObject({ ok: false });
  expect(await by('李敏', '9056')).toMatchObject({ ok: false });
  expect(await by('周复核', '0000')).toMatchObject({ ok: false });
  expect(machine.tries()).toEqual(['pin true', 'pin false', 'pin false', 'pin false']);
});
