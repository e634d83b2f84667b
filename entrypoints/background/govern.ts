import type { PolicyDesk } from '../../lib/policy/desk';
import { demotionsFor, withDemotions } from '../../lib/policy/fatigue';
import { answeredFires, sinceDemotion } from '../../lib/policy/fires';
import { settingOf } from '../../lib/policy/gate';
import { ownEvent } from './own-events';
import type { Record } from './record';
import { ownReader } from './watched';

/** Enough for fifty questions of every rule that asks at all often. */
const MOST_ANSWERS = 3000;

/**
 * Looks at the newest answers and lets rules that nobody acts on fall back to a hint, as a revision of the policy like
 * any other. Returns a function that does nothing while no new answer has come.
 */
export function createGovernor(policy: PolicyDesk, record: Pick<Record, 'append'>): () => Promise<void> {
  let newest = -1;
  return async () => {
    const answers = await ownReader.read({ types: ['decision.made'], newestFirst: true, limit: MOST_ANSWERS });
    const last = answers[0]?.seq ?? -1;
    if (last === newest) return;
    newest = last;
    const flagIds = answers.flatMap(({ body }) => ('flagId' in body && typeof body.flagId === 'string' ? [body.flagId] : []));
    const [flags, demoted] = await Promise.all([
      ownReader.read({ flagIds, types: ['flag.raised'] }),
      ownReader.read({ types: ['rule.demoted'] }),
    ]);
    const now = Date.now();
    const { policy: current, documents } = await policy.resolved();
    const muted = new Set(current.mutes.filter((mute) => mute.until > now).map((mute) => mute.rule));
    const fires = sinceDemotion(answeredFires([...flags, ...answers]), demoted);
    const fresh = demotionsFor(fires, now).filter(({ rule }) => !muted.has(rule));
    if (fresh.length === 0) return;
    const result = await policy.publish({
      ...{ layer: 'local', kind: 'demotion', author: 'hedan', waivers: [] },
      note: fresh.map(({ rule, actedOn, fires }) => `${rule}: ${Math.round(actedOn * fires)}/${fires}`).join(', '),
      document: { ...documents.local, mutes: withDemotions(current.mutes, fresh, now) },
    });
    if (!result.ok) return;
    await record.append(
      fresh.map(({ rule, until, actedOn, fires }) =>
        ownEvent('rule.demoted', { rule, until, actedOn, fires, owner: settingOf(current, rule).owner ?? '' }),
      ),
    );
  };
}
