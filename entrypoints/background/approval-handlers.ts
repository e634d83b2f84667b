import { type Handler, handler } from '../../lib/adapters/browser/listen';
import { promptWindows } from '../../lib/adapters/browser/prompt-window';
import { repairInFrame } from '../../lib/adapters/browser/repairs';
import type { LogEvent } from '../../lib/domain/event';
import type { Decision, Prompt } from '../../lib/domain/prompt';
import * as schema from '../../lib/messages/approval-schemas';
import * as names from '../../lib/messages/names';
import { nothingSchema } from '../../lib/messages/schemas';
import type { Approvals } from './approvals';

/** The channels of two-person approval, and of questions that moved to a window of the extension. */
export function approvalHandlers({ asking, approving, admin, clerkName }: Approvals): Readonly<{ [channel: string]: Handler }> {
  // What the schema leaves loose is drawn as text and never looked into here.
  const open = async ({ prompt }: { prompt: unknown }) => asking.open(prompt as Prompt, await clerkName());
  const byPin = (body: { promptId: string; personId: string; pin: string }) =>
    asking.byPin(body.promptId, body.personId, body.pin);
  const byCode = (body: { promptId: string; code: string }) => asking.byCode(body.promptId, body.code);
  return {
    [names.APPROVAL_OPEN]: handler('page', parse(schema.promptSchema), open),
    [names.APPROVAL_PIN]: handler('page', parse(schema.pinSchema), byPin),
    [names.APPROVAL_CODE]: handler('page', parse(schema.codeSchema), byCode),
    [names.UI_APPROVAL_OPEN]: handler('screen', parse(schema.promptSchema), open),
    [names.UI_APPROVAL_PIN]: handler('screen', parse(schema.pinSchema), byPin),
    [names.UI_APPROVAL_CODE]: handler('screen', parse(schema.codeSchema), byCode),
    [names.WINDOW_OPEN]: handler('page', parse(schema.promptSchema), ({ prompt }, { tabId, frameId }) =>
      promptWindows.open(prompt as unknown as Prompt, { tabId, frameId }),
    ),
    [names.WINDOW_FIX]: handler('screen', parse(schema.windowFixSchema), ({ ask }) => promptWindows.repair(ask)),
    [names.FIX_ASK]: handler('page', parse(schema.fixAskSchema), ({ frameId, ask }, { tabId }) =>
      repairInFrame(tabId, frameId, ask),
    ),
    [names.WINDOW_POLL]: handler('page', parse(schema.promptIdSchema), ({ promptId }) => promptWindows.poll(promptId)),
    [names.WINDOW_CLOSE]: handler('page', parse(schema.promptIdSchema), ({ promptId }) => promptWindows.close(promptId)),
    [names.WINDOW_PROMPT]: handler('screen', parse(schema.promptIdSchema), ({ promptId }) => promptWindows.prompt(promptId)),
    [names.WINDOW_ANSWER]: handler('screen', parse(schema.windowAnswerSchema), ({ promptId, decision }) =>
      promptWindows.answer(promptId, decision satisfies Decision),
    ),
    [names.SLIP_READ]: handler('screen', parse(schema.slipSchema), ({ code }) => approving.read(code)),
    [names.SLIP_ANSWER]: handler('screen', parse(schema.slipAnswerSchema), (b) => approving.answer(b.code, b.personId, b.pin)),
    [names.COUNTERSIGN]: handler('screen', parse(schema.countersignSchema), ({ by, about }) => asking.countersign(by, about)),
    [names.PEOPLE_LIST]: handler('screen', parse(nothingSchema), () => admin.people()),
    [names.PERSON_SAVE]: handler('screen', parse(schema.personSaveSchema), ({ draft, by }) => admin.savePerson(draft, by)),
    [names.PERSON_REMOVE]: handler('screen', parse(schema.personRemoveSchema), ({ id, by, handOver }) =>
      admin.removePerson(id, by, handOver as unknown as readonly LogEvent[]),
    ),
    [names.TEAM_STATE]: handler('screen', parse(nothingSchema), () => admin.team()),
    [names.TEAM_CREATE]: handler('screen', parse(schema.teamCreateSchema), ({ by }) => admin.createTeam(by)),
    [names.TEAM_JOIN]: handler('screen', parse(schema.teamJoinSchema), ({ code, by }) => admin.joinTeam(code, by)),
  };
}

function parse<T>(parser: { parse(value: unknown): T }): (body: unknown) => T {
  return (body) => parser.parse(body);
}
