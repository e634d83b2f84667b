import type { EventType, StoredEvent } from '../domain/event';
import { TIERS } from '../domain/finding';
import type { IncidentChange } from '../domain/incident';
import { isVerdict } from '../domain/review';
import type { WordKey } from '../i18n/words';

/** Kinds that a timeline has a sentence for; anything else is shown by its type. */
export const TIMELINE_KINDS = [
  'flag.raised',
  'prompt.shown',
  'decision.made',
  'action.ran',
  'edit.made',
  'order.seen',
  'verdict.given',
  'verdict.undone',
  'flag.observed',
  'near.missed',
  'approval.tried',
  'order.frozen',
  'order.unlocked',
  'order.unfrozen',
  'incident.opened',
  'incident.changed',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number] | 'other';

/** One line of an order's history. What happened is either a word of the domain or a text of the page. */
export interface TimelineItem {
  readonly id: string;
  readonly at: number;
  readonly kind: TimelineKind;
  readonly word: WordKey | null;
  readonly text: string;
  /** Who gave or took back a verdict, or froze the order. */
  readonly who: string;
  /** What happened to an incident about the order. */
  readonly change: IncidentChange | null;
  readonly clerk: string;
  readonly flagId: string | null;
}

/** What is about the work of reviewers, not about the order; a sealed verdict least of all. */
const HIDDEN = /^(?:blind|claim|audit)\./;

/** Everything that happened to an order, oldest first, looked-at events folded to the first of each run. */
export function timelineOf(events: readonly StoredEvent[]): readonly TimelineItem[] {
  const ordered = events.filter(({ type }) => !HIDDEN.test(type)).sort((a, b) => a.at - b.at || a.seq - b.seq);
  const titles = new Map(ordered.flatMap(({ body }) => ('title' in body ? [[body.incidentId, body.title] as const] : [])));
  return ordered
    .filter((event, i) => event.type !== 'order.seen' || ordered[i - 1]?.type !== 'order.seen')
    .map((event) => itemOf(event, titles));
}

/** Titles of incidents by their id, which no person knows. */
type Titles = ReadonlyMap<string, string>;

function itemOf(event: StoredEvent, titles: Titles): TimelineItem {
  const flagId = 'flagId' in event.body ? event.body.flagId : null;
  return {
    id: event.id,
    at: event.at,
    kind: isKind(event.type) ? event.type : 'other',
    who: whoOf(event),
    change: 'change' in event.body ? event.body.change : null,
    clerk: event.clerk,
    flagId,
    ...whatOf(event, titles),
  };
}

function whoOf({ body }: StoredEvent): string {
  if ('reviewer' in body) return body.reviewer;
  return 'by' in body && typeof body.by === 'string' ? body.by : '';
}

function whatOf(event: StoredEvent, titles: Titles): Pick<TimelineItem, 'word' | 'text'> {
  const { body } = event;
  if ('outcome' in body) return { word: `outcome.${body.outcome}`, text: '' };
  if ('verdict' in body)
    return isVerdict(body.verdict) ? { word: `verdict.${body.verdict}`, text: '' } : { word: null, text: body.verdict };
  if ('shownMs' in body) {
    const tier = TIERS.find((one) => one === body.tier);
    return tier ? { word: `tier.${tier}`, text: '' } : { word: null, text: body.tier };
  }
  if ('actionLabel' in body && body.actionLabel !== '') return { word: null, text: body.actionLabel };
  // Nothing was pressed: the row of a list, or a field while it was typed.
  if ('findings' in body) return { word: body.findings[0] ? `errorType.${body.findings[0].errorType}` : null, text: '' };
  if ('field' in body) return { word: `field.${body.field}`, text: '' };
  if ('ok' in body) return { word: null, text: `${body.approver} ${body.ok ? '✓' : '✗'}` };
  if ('title' in body) return { word: null, text: body.title };
  if ('incidentId' in body) return { word: null, text: titles.get(body.incidentId) ?? body.incidentId };
  return { word: null, text: event.type };
}

function isKind(type: EventType): type is Exclude<TimelineKind, 'other'> {
  return (TIMELINE_KINDS as readonly string[]).includes(type);
}
