import type { EventBodies, EventType } from '../domain/event';

/** What stands in an entry's text. */
export interface EntryFields {
  readonly v: 1;
  readonly id: string;
  readonly type: EventType;
  readonly source: string;
  readonly counter: number;
  readonly at: number;
  readonly site: string;
  readonly clerk: string;
  readonly orderNo: string | null;
  readonly body: EventBodies[EventType];
  readonly commitments: Readonly<Record<string, string>>;
  readonly seq: number;
  readonly prev: string;
}

const TEXTS = ['id', 'type', 'source', 'site', 'clerk', 'prev'] as const;
const NUMBERS = ['counter', 'at', 'seq'] as const;

/** The fields of an entry's text; null when it was damaged. The body is what the writer was given: its type says its shape. */
export function parseEntryText(text: string): EntryFields | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isEntry(value) ? value : null;
}

function isEntry(value: unknown): value is EntryFields {
  if (!isObject(value) || value['v'] !== 1) return false;
  const orderNo = value['orderNo'];
  return (
    TEXTS.every((key) => typeof value[key] === 'string') &&
    NUMBERS.every((key) => typeof value[key] === 'number') &&
    (orderNo === null || typeof orderNo === 'string') &&
    isObject(value['body']) &&
    isObject(value['commitments'])
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
