import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, isPageEvent } from '../../lib/domain/event-types';
import { logAppendSchema, pageAppendSchema } from '../../lib/messages/schemas';
import { buildEvent } from '../support/events';

const ID = { id: 'an-id-of-its-own' };
const ticket = buildEvent('ticket.came', { kind: 'refund', count: 50, note: '', by: '' }, ID);
const breaker = buildEvent('breaker.changed', { kind: '*', from: 'closed', to: 'open', why: '', by: 'page' }, ID);
const gap = buildEvent('gap.recorded', { what: 'test', detail: '' }, ID);

describe('what a page may append to the log', () => {
  it.each([ticket, breaker])('is not $type: a page that was taken over could pause or release actions', (event) => {
    expect(pageAppendSchema.safeParse({ events: [event] }).success).toBe(false);
    expect(logAppendSchema.safeParse({ events: [event] }).success).toBe(true);
  });

  it('is refused whole when one event among good ones is not its own to say', () => {
    expect(pageAppendSchema.safeParse({ events: [gap] }).success).toBe(true);
    expect(pageAppendSchema.safeParse({ events: [gap, ticket] }).success).toBe(false);
  });

  it('is what pages see, and nothing that supervises them', () => {
    expect(EVENT_TYPES.filter(isPageEvent).sort()).toEqual(
      [
        ...['action.ran', 'decision.made', 'edit.made', 'flag.observed', 'flag.raised'],
        ...['gap.recorded', 'near.missed', 'order.seen', 'prompt.shown'],
      ].sort(),
    );
  });
});
