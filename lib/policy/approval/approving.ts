import type { GivenAnswer, SlipReading } from '../../ports/approval';
import { answerText, codeOfAnswer, REQUEST_MS, SKEW_MINUTES, shortMac } from './answer-code';
import { spokenCode } from './code';
import type { ApprovalContext } from './context';
import { mayApprove, tagOf } from './people';
import { slipOfCode } from './slip';

/** The side of whoever approves on another machine: reads a request code aloud, gives the answer code. */
export function createApproving(context: ApprovalContext) {
  return {
    read: (code: string): Promise<SlipReading> => read(context, code),
    answer: (code: string, personId: string, pin: string): Promise<GivenAnswer> =>
      context.inTurn(() => answer(context, code, personId, pin)),
  };
}

async function read(context: ApprovalContext, code: string): Promise<SlipReading> {
  const now = await context.parts.now();
  const slip = slipOfCode(code, Math.floor(now / 60_000));
  if (!slip) return { ok: false, problem: 'misread' };
  const at = slip.minute * 60_000;
  if (at > now + SKEW_MINUTES * 60_000) return { ok: false, problem: 'clock' };
  const leftMs = at + REQUEST_MS - now;
  return leftMs <= 0 ? { ok: false, problem: 'expired' } : { ok: true, slip, leftMs };
}

async function answer(context: ApprovalContext, code: string, personId: string, pin: string): Promise<GivenAnswer> {
  const reading = await read(context, code);
  if (!reading.ok) return { ok: false, waitMs: 0, problem: reading.problem };
  const { slip } = reading;
  const wait = await context.wait(personId);
  const person = wait > 0 ? null : await context.personByPin(personId, pin);
  const tag = person ? await tagOf(context.parts.digest, person.name) : null;
  // The requester can never approve, at whichever machine.
  const approver = person && mayApprove(person) && tag !== slip.requester ? tag : null;
  const offset = Math.max(0, Math.floor((await context.parts.now()) / 60_000) - slip.minute + SKEW_MINUTES);
  const mac = approver === null ? null : await context.parts.vault.teamMac(answerText(code, approver, offset));
  if (approver !== null && mac === null) return { ok: false, waitMs: 0, problem: 'no_team' };
  if (wait === 0) await context.note(personId, mac !== null);
  const left = mac === null ? Math.max(wait, await context.wait(personId)) : 0;
  const body = {
    promptId: '',
    way: 'desk' as const,
    approver: person?.name ?? '',
    requester: '',
    ok: mac !== null,
    waitMs: left,
  };
  await context.parts.log({ type: 'approval.tried', body, orderNo: slip.orderNo });
  if (approver === null || mac === null) return { ok: false, waitMs: left };
  return { ok: true, answer: spokenCode(codeOfAnswer({ approver, offset, mac: shortMac(mac) })) };
}
