import { newEvent } from '../../lib/domain/new-event';
import type { PolicyDesk } from '../../lib/policy/desk';
import { auditable, drawAudit } from '../../lib/review/audit';
import { dueAudit } from '../../lib/review/audit-schedule';
import { notifyAudit } from './notify';
import type { Record } from './record';
import { ownReader } from './watched';

const LOOK_BACK_MS = 45 * 86_400_000;

/**
 * Draws the sample that the policy's schedule asks for, one a turn. What was drawn stands in the log with its seed: a
 * worker that dies in between draws it at its next turn, and never twice.
 */
export async function drawDueAudit(record: Pick<Record, 'append'>, policy: PolicyDesk): Promise<void> {
  const { audit } = await policy.current();
  if (!audit?.on) return;
  const now = Date.now();
  const before = await ownReader.read({ types: ['audit.drawn'], from: now - LOOK_BACK_MS });
  const drawn = new Set(before.flatMap(({ body }) => ('population' in body ? [body.auditId] : [])));
  const due = dueAudit(audit, drawn, now, -new Date(now).getTimezoneOffset());
  if (!due) return;
  const { auditId, from, to } = due;
  const pool = auditable(await ownReader.read({ from, to, types: ['flag.raised', 'order.seen'] }));
  // Nobody can know beforehand which orders will be looked at; afterwards anybody can draw the same again.
  const seed = crypto.randomUUID();
  const items = drawAudit(pool, { seed, flagged: audit.flagged, passed: audit.passed });
  const stamp = { id: auditId, source: 'audit-schedule', counter: Math.floor(to / 3_600_000) };
  await record.append([
    newEvent(stamp, 'audit.drawn', { auditId, seed, from, to, population: pool.length, items }, { at: now, clerk: '' }),
  ]);
  if (items.length > 0) await notifyAudit(auditId, items.length);
}
