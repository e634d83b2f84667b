import type { Person } from '../../domain/approval';
import * as names from '../../messages/names';
import type {
  ApprovalAnswer,
  ApprovalDeskPort,
  ApprovalOffer,
  ApprovalPort,
  Changed,
  GivenAnswer,
  SlipReading,
  TeamState,
} from '../../ports/approval';
import { send } from './send';

/** Making what stands for a PIN takes a good part of a second on a slow machine, and tries wait for each other. */
const SLOW_MS = 20_000;

/** Two-person approval over messages; `from` is where the prompt is drawn. Answers were made by our own background. */
export function createApprovalPort(from: 'page' | 'window'): ApprovalPort {
  const [open, byPin, byCode] =
    from === 'page'
      ? [names.APPROVAL_OPEN, names.APPROVAL_PIN, names.APPROVAL_CODE]
      : [names.UI_APPROVAL_OPEN, names.UI_APPROVAL_PIN, names.UI_APPROVAL_CODE];
  return {
    open: async (prompt) => (await send(open, { prompt })) as ApprovalOffer,
    byPin: async (promptId, personId, pin) => (await send(byPin, { promptId, personId, pin }, SLOW_MS)) as ApprovalAnswer,
    byCode: async (promptId, code) => (await send(byCode, { promptId, code }, SLOW_MS)) as ApprovalAnswer,
  };
}

/** The supervisors' side over messages. */
export const approvalDesk: ApprovalDeskPort = {
  read: async (code) => (await send(names.SLIP_READ, { code })) as SlipReading,
  answer: async (code, personId, pin) => (await send(names.SLIP_ANSWER, { code, personId, pin }, SLOW_MS)) as GivenAnswer,
  countersign: async (by, about) => (await send(names.COUNTERSIGN, { by, about }, SLOW_MS)) as ApprovalAnswer,
  people: async () => (await send(names.PEOPLE_LIST, {})) as readonly Person[],
  savePerson: async (draft, by) => (await send(names.PERSON_SAVE, { draft, by }, SLOW_MS)) as Changed,
  removePerson: async (id, by, handOver) => (await send(names.PERSON_REMOVE, { id, by, handOver }, SLOW_MS)) as Changed,
  team: async () => (await send(names.TEAM_STATE, {})) as TeamState,
  createTeam: async (by) => (await send(names.TEAM_CREATE, { by }, SLOW_MS)) as Changed<string>,
  joinTeam: async (code, by) => (await send(names.TEAM_JOIN, { code, by }, SLOW_MS)) as Changed,
};
