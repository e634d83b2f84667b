import type { Person } from '../../domain/approval';
import type { EventBodies, LogEvent } from '../../domain/event';
import type { Changed, ChangeProblem, PersonDraft, TeamState, Voucher } from '../../ports/approval';
import { bytesOfCode, codeOfBytes, spokenCode } from './code';
import { type ApprovalContext, hexOf } from './context';
import { isGoodPin, type KeptPerson, sameName } from './people';

const SECRET_BYTES = 20;
const DONE = { ok: true, value: null } as const;

/** Who may approve, and the team's secret. Once there is a supervisor, every change needs a supervisor's PIN. */
export function createAdmin(context: ApprovalContext) {
  const { vault, random } = context.parts;
  const guarded = <T>(by: Voucher | null, change: (voucher: string) => Promise<Changed<T>>): Promise<Changed<T>> =>
    context.inTurn(async () => {
      const vouched = await vouch(context, by);
      return vouched.ok ? change(vouched.value) : vouched;
    });
  return {
    people: async (): Promise<readonly Person[]> => (await context.people()).map(({ id, name, role }) => ({ id, name, role })),
    savePerson: (draft: PersonDraft, by: Voucher | null) => guarded(by, (voucher) => save(context, draft, voucher)),
    removePerson: (id: string, by: Voucher | null, handOver: readonly LogEvent[] = []) =>
      guarded(by, (voucher) => remove(context, id, voucher, handOver)),
    team: () => teamState(context),
    createTeam: (by: Voucher | null) =>
      guarded(by, async (voucher) => {
        const secret = random(SECRET_BYTES);
        await vault.setTeam(secret);
        await say(context, { what: 'team_made', name: '', role: '', by: voucher });
        return { ok: true, value: spokenCode(codeOfBytes(secret)) } as const;
      }),
    joinTeam: (code: string, by: Voucher | null) =>
      guarded(by, async (voucher) => {
        const secret = bytesOfCode(code, SECRET_BYTES);
        if (!secret) return no('misread');
        await vault.setTeam(secret);
        await say(context, { what: 'team_joined', name: '', role: '', by: voucher });
        return DONE;
      }),
  };
}

/** The name of the supervisor who vouches; empty while there is none, for the first one cannot be vouched for. */
async function vouch(context: ApprovalContext, by: Voucher | null): Promise<Changed<string>> {
  const people = await context.people();
  if (!people.some((person) => person.role === 'supervisor')) return { ok: true, value: '' };
  if (by === null) return no('refused');
  const wait = await context.wait(by.personId);
  const person = wait > 0 ? null : await context.personByPin(by.personId, by.pin);
  const isRight = person?.role === 'supervisor';
  if (wait === 0) await context.note(by.personId, isRight);
  return isRight ? { ok: true, value: person.name } : no('refused', Math.max(wait, await context.wait(by.personId)));
}

async function save(context: ApprovalContext, draft: PersonDraft, voucher: string): Promise<Changed> {
  const people = await context.people();
  const name = draft.name.replace(/\s+/g, ' ').trim();
  const before = people.find((person) => person.id === draft.id);
  if (name === '' || name.length > 40) return no('name');
  if (people.some((person) => person.id !== before?.id && sameName(person.name, name))) return no('name_taken');
  if (draft.pin === null ? !before : !isGoodPin(draft.pin)) return no('pin');
  if (before?.role === 'supervisor' && draft.role !== 'supervisor' && isLast(people)) return no('last_supervisor');
  const salt = draft.pin === null ? (before?.salt ?? '') : hexOf(context.parts.random(16));
  const pinHash = draft.pin === null ? (before?.pinHash ?? '') : await context.parts.vault.stretch(draft.pin, salt);
  const person: KeptPerson = { id: before?.id ?? context.parts.newId(), name, role: draft.role, salt, pinHash };
  await context.savePeople([...people.filter(({ id }) => id !== person.id), person]);
  await say(context, { what: before ? 'changed' : 'added', name, role: draft.role, by: voucher });
  return DONE;
}

/** The log goes first: if the machine stops in between, the person still stands in the list, holds nothing, and can be removed again. */
async function remove(context: ApprovalContext, id: string, voucher: string, handOver: readonly LogEvent[]): Promise<Changed> {
  const people = await context.people();
  const person = people.find((one) => one.id === id);
  if (!person) return DONE;
  if (person.role === 'supervisor' && isLast(people) && people.length > 1) return no('last_supervisor');
  await say(context, { what: 'removed', name: person.name, role: person.role, by: voucher }, handOver);
  await context.savePeople(people.filter((one) => one.id !== id));
  return DONE;
}

async function teamState(context: ApprovalContext): Promise<TeamState> {
  const mac = await context.parts.vault.teamMac('mark');
  return { isSet: mac !== null, mark: mac ? hexOf(mac).slice(0, 5).toUpperCase() : '' };
}

function isLast(people: readonly KeptPerson[]): boolean {
  return people.filter((person) => person.role === 'supervisor').length === 1;
}

function say(context: ApprovalContext, body: EventBodies['people.changed'], others: readonly LogEvent[] = []): Promise<void> {
  return context.parts.log({ type: 'people.changed', body }, others);
}

function no(problem: ChangeProblem, waitMs = 0) {
  return { ok: false, problem, waitMs } as const;
}
