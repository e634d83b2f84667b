import { browser } from 'wxt/browser';
import { ATTEND } from '../../lib/adapters/browser/attend';
import { systemClock } from '../../lib/adapters/browser/clock';
import type { Attended } from '../../lib/domain/prompt';
import { attendSchema } from '../../lib/messages/approval-schemas';
import { createEventMaker } from '../../lib/pipeline/session/events';
import { abandonedId } from '../../lib/pipeline/session/leave';
import type { Record } from './record';

/** Ends prompts whose page navigated, was reloaded or closed. Call it in the worker's first turn. */
export function attendPrompts(record: Record): void {
  browser.runtime.onConnect.addListener((line) => {
    if (line.name !== ATTEND || line.sender?.id !== browser.runtime.id) return;
    let open: Attended | null = null;
    const since = systemClock.monotonic();
    line.onMessage.addListener((message: unknown) => {
      const parsed = attendSchema.safeParse(message);
      open = parsed.success ? parsed.data.prompt : null;
    });
    line.onDisconnect.addListener(() => {
      if (open) void abandon(record, open, Math.round(systemClock.monotonic() - since));
    });
  });
}

/** The same id as the page's own farewell: whichever arrives first counts. */
async function abandon(record: Record, open: Attended, dwellMs: number): Promise<void> {
  const { promptId, flagId, orderNo, site, clerk } = open;
  const nothing = { reason: null, note: '', falsePositives: [], fixed: [], approver: null };
  const body = { flagId, promptId, outcome: 'abandoned' as const, ...nothing, dwellMs };
  const events = createEventMaker(
    site,
    () => clerk,
    systemClock,
    () => crypto.randomUUID(),
  );
  await record.append([events.make('decision.made', orderNo, body, abandonedId(promptId))]).catch(() => undefined);
}
