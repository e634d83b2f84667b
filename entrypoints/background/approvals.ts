import { browser } from 'wxt/browser';
import { systemClock } from '../../lib/adapters/browser/clock';
import { settingsOf } from '../../lib/adapters/browser/station';
import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { createVault } from '../../lib/adapters/db/vault';
import { createEventMaker } from '../../lib/pipeline/session/events';
import { createAdmin } from '../../lib/policy/approval/admin';
import { createApproving } from '../../lib/policy/approval/approving';
import { createAsking } from '../../lib/policy/approval/asking';
import { ApprovalContext } from '../../lib/policy/approval/context';
import { createSteadyTime } from '../../lib/policy/approval/steady-time';
import type { Record } from './record';

/** Two-person approval with the station's own vault, clock and log. */
export function buildApprovals(record: Record) {
  const vault = createVault();
  const newId = () => crypto.randomUUID();
  let clerk = '';
  const events = createEventMaker('', () => clerk, systemClock, newId);
  const context = new ApprovalContext({
    ...{ vault, digest: webDigest, random: webRandom, newId, now: createSteadyTime(systemClock, vault) },
    async log(said, others = []) {
      clerk = await clerkName();
      const orderNo = said.type === 'approval.tried' ? said.orderNo : null;
      // One append is one transaction: all of it is in the log or nothing.
      await record.append([...others, events.make(said.type, orderNo, said.body)]);
    },
  });
  return { asking: createAsking(context), approving: createApproving(context), admin: createAdmin(context), clerkName };
}

export type Approvals = ReturnType<typeof buildApprovals>;

/** Whoever works at this machine, as the popup knows it. */
async function clerkName(): Promise<string> {
  return settingsOf((await browser.storage.local.get('settings'))['settings']).clerk;
}
