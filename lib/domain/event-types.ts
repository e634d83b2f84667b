import type { EventType, LogEvent, StoredEvent } from './event';

/** Every type of event, as a record so that a forgotten one does not compile. */
const ALL: Readonly<Record<EventType, true>> = {
  'flag.raised': true,
  'flag.observed': true,
  'prompt.shown': true,
  'decision.made': true,
  'near.missed': true,
  'action.ran': true,
  'edit.made': true,
  'order.seen': true,
  'ticket.came': true,
  'breaker.changed': true,
  'verdict.given': true,
  'verdict.undone': true,
  'claim.taken': true,
  'claim.released': true,
  'blind.planned': true,
  'blind.committed': true,
  'blind.revealed': true,
  'audit.drawn': true,
  'audit.judged': true,
  'knowledge.trained': true,
  'cases.imported': true,
  'incident.opened': true,
  'incident.changed': true,
  'approval.tried': true,
  'people.changed': true,
  'order.frozen': true,
  'order.unlocked': true,
  'order.unfrozen': true,
  'export.made': true,
  'site.switched': true,
  'gap.recorded': true,
  'customer.erased': true,
  'log.pruned': true,
  'checkpoint.signed': true,
  'backup.made': true,
  'backup.restored': true,
  'policy.published': true,
  'policy.refused': true,
  'scenarios.saved': true,
  'checks.counted': true,
  'rule.demoted': true,
};

export const EVENT_TYPES = Object.keys(ALL) as readonly EventType[];

/**
 * All that a page may say by itself. What supervises pages (tickets, breakers, policies, verdicts, people) comes from the
 * extension's own screens and from the background: a page that was taken over must not be able to pause or release anything.
 */
const PAGE_EVENTS: ReadonlySet<EventType> = new Set<EventType>([
  ...(['flag.raised', 'flag.observed', 'prompt.shown', 'decision.made', 'near.missed'] as const),
  ...(['action.ran', 'edit.made', 'order.seen', 'gap.recorded'] as const),
]);

/** Whether a content script may append events of this type. */
export function isPageEvent(type: EventType): boolean {
  return PAGE_EVENTS.has(type);
}

/** Narrows a text from outside. */
export function isEventType(type: unknown): type is EventType {
  return typeof type === 'string' && Object.hasOwn(ALL, type);
}

/** Narrows an event to one type: the compiler then knows its body. */
export function isEventOf<T extends EventType>(event: StoredEvent, type: T): event is StoredEvent<T>;
export function isEventOf<T extends EventType>(event: LogEvent, type: T): event is LogEvent<T>;
export function isEventOf(event: LogEvent, type: EventType): boolean {
  return event.type === type;
}
