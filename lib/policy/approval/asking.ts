import type { Prompt } from '../../domain/prompt';
import type { ApprovalAnswer, ApprovalOffer, CountersignAbout, Voucher } from '../../ports/approval';
import { APPROVAL_MS, answerOfCode, answerText, REQUEST_MS, SKEW_MINUTES, shortMac } from './answer-code';
import { spokenCode } from './code';
import { type ApprovalContext, hexOf } from './context';
import { type KeptPerson, mayApprove, sameName, tagOf } from './people';
import { codeOfSlip, DIGEST_BITS } from './slip';

/** One open request, as kept until it is answered or ends. */
interface Pending {
  readonly promptId: string;
  readonly orderNo: string | null;
  readonly requester: string;
  readonly code: string;
  readonly at: number;
}

const MOST_PENDING = 50;
const REFUSED = { ok: false, waitMs: 0 } as const;

/** The side of whoever asks: registers a request and takes answers to it. `requester`: the clerk's own name. */
export function createAsking(context: ApprovalContext) {
  return {
    open: (prompt: Prompt, requester: string) => context.inTurn(() => open(context, prompt, requester)),
    byPin: (promptId: string, personId: string, pin: string): Promise<ApprovalAnswer> =>
      context.inTurn(() => attempt(context, promptId, 'pin', personId, () => approverByPin(context, promptId, personId, pin))),
    countersign: (by: Voucher, about: CountersignAbout): Promise<ApprovalAnswer> =>
      context.inTurn(() => countersign(context, by, about)),
    byCode: (promptId: string, code: string): Promise<ApprovalAnswer> =>
      context.inTurn(() => attempt(context, promptId, 'code', 'code', () => approverByCode(context, promptId, code))),
  };
}

async function open(context: ApprovalContext, prompt: Prompt, requester: string): Promise<ApprovalOffer> {
  const { digest, random, vault } = context.parts;
  const now = await context.parts.now();
  // A salt of our own: nobody can search for two sets of values that share a code.
  const hash = await digest.sha256(hexOf(random(16)), '|', canonicalAsk(prompt));
  const first = [...hash.subarray(0, 4)].reduce((sum, byte) => sum * 256 + byte, 0);
  const slip = {
    ...{ action: prompt.action, affected: prompt.affected, orderNo: prompt.orderNo, amount: prompt.amount },
    minute: Math.floor(now / 60_000),
    requester: await tagOf(digest, requester),
    digest: Math.floor(first / 2 ** (32 - DIGEST_BITS)),
  };
  const request = { promptId: prompt.id, orderNo: prompt.orderNo, requester, code: codeOfSlip(slip), at: now };
  const others = (await pendingOf(context)).filter((one) => one.promptId !== prompt.id && one.at + REQUEST_MS > now);
  await vault.save('pending', [...others, request].slice(-MOST_PENDING));
  const isNameless = requester.trim() === '';
  const hasTeam = (await vault.teamMac('mark')) !== null;
  const people = (await context.people()).filter((person) => mayApprove(person) && !sameName(person.name, requester));
  return {
    people: isNameless ? [] : people.map(({ id, name, role }) => ({ id, name, role })),
    code: hasTeam && !isNameless ? spokenCode(request.code) : null,
    leftMs: REQUEST_MS,
    isNameless,
  };
}

/** Exactly what is asked for; one changed character makes another request. */
export function canonicalAsk(prompt: Prompt): string {
  const { site, orderNo, action, actionLabel, amount, affected, changes, values } = prompt;
  const lines = changes.map(({ type, label, before, after }) => [type, label, before, after]);
  return JSON.stringify([site, orderNo, action, actionLabel, amount, affected, lines, values]);
}

/** One try: waits where too many were wrong, checks, logs, and says no more than yes or no. */
async function attempt(
  context: ApprovalContext,
  promptId: string,
  way: 'pin' | 'code',
  who: string,
  check: () => Promise<string | null>,
): Promise<ApprovalAnswer> {
  const wait = await context.wait(who);
  const request = await pending(context, promptId);
  const approver = wait > 0 ? null : await check();
  const isRight = approver !== null && request !== null;
  if (wait === 0) await context.note(who, isRight);
  const left = isRight ? 0 : Math.max(wait, await context.wait(who));
  const claimed = approver ?? (await nameOf(context, who));
  const body = { promptId, way, approver: claimed, requester: request?.requester ?? '', ok: isRight, waitMs: left };
  await context.parts.log({ type: 'approval.tried', body, orderNo: request?.orderNo ?? null });
  if (!isRight) return { ...REFUSED, waitMs: left };
  const rest = (await pendingOf(context)).filter((one) => one.promptId !== promptId);
  await context.parts.vault.save('pending', rest);
  return { ok: true, approver };
}

/** A second person agrees at the desk to something that is no prompt: never whoever asks, and every try is on record. */
async function countersign(
  context: ApprovalContext,
  { personId, pin }: Voucher,
  about: CountersignAbout,
): Promise<ApprovalAnswer> {
  const { id: promptId, requester, orderNo } = about;
  const wait = await context.wait(personId);
  const person = wait > 0 ? null : await context.personByPin(personId, pin);
  const isOther = person !== null && mayApprove(person) && requester.trim() !== '' && !sameName(person.name, requester);
  if (wait === 0) await context.note(personId, isOther);
  const waitMs = isOther ? 0 : Math.max(wait, await context.wait(personId));
  const approver = person?.name ?? (await nameOf(context, personId));
  const body = { promptId, way: 'pin' as const, approver, requester, ok: isOther, waitMs };
  await context.parts.log({ type: 'approval.tried', body, orderNo });
  return isOther ? { ok: true, approver } : { ...REFUSED, waitMs };
}

async function approverByPin(context: ApprovalContext, promptId: string, personId: string, pin: string): Promise<string | null> {
  const person = await context.personByPin(personId, pin);
  const request = await pending(context, promptId);
  if (!person || !request || !mayApprove(person) || sameName(person.name, request.requester)) return null;
  return request.requester.trim() === '' ? null : person.name;
}

async function approverByCode(context: ApprovalContext, promptId: string, code: string): Promise<string | null> {
  const answer = answerOfCode(code);
  const request = await pending(context, promptId);
  if (!answer || !request || request.requester.trim() === '') return null;
  const mac = await context.parts.vault.teamMac(answerText(request.code, answer.approver, answer.offset));
  if (!mac || shortMac(mac) !== answer.mac) return null;
  if (answer.approver === (await tagOf(context.parts.digest, request.requester))) return null;
  const now = await context.parts.now();
  const approvedAt = request.at + (answer.offset - SKEW_MINUTES) * 60_000;
  return now > approvedAt + APPROVAL_MS + 60_000 ? null : personOfTag(context, answer.approver);
}

/** The name behind a tag where this machine knows it; the tag itself otherwise. */
async function personOfTag(context: ApprovalContext, tag: number): Promise<string> {
  for (const person of await context.people())
    if (mayApprove(person) && (await tagOf(context.parts.digest, person.name)) === tag) return person.name;
  return `#${tag.toString(16).toUpperCase().padStart(3, '0')}`;
}

async function nameOf(context: ApprovalContext, who: string): Promise<string> {
  const person: KeptPerson | undefined = (await context.people()).find(({ id }) => id === who);
  return person?.name ?? '';
}

/** Null once the request has ended. */
async function pending(context: ApprovalContext, promptId: string): Promise<Pending | null> {
  const request = (await pendingOf(context)).find((one) => one.promptId === promptId);
  return request && (await context.parts.now()) <= request.at + REQUEST_MS ? request : null;
}

async function pendingOf(context: ApprovalContext): Promise<readonly Pending[]> {
  const kept = await context.parts.vault.load('pending');
  return Array.isArray(kept) ? (kept as readonly Pending[]) : [];
}
