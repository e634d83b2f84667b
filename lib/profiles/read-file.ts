import type * as z from 'zod/mini';
import type { LocalProfile } from '../domain/profile';
import { localProfileSchema } from './schema';

/** One thing wrong with a file: where, as `corrections[2].anchor.kind`, and why. */
export interface FileProblem {
  readonly path: string;
  readonly reason: string;
}
export type FileResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

const LARGEST = 2_000_000;

/** Reads a file of corrections. A file that is not valid changes nothing: every problem is named, nothing is taken over. */
export function readCorrections(text: string): FileResult<LocalProfile> {
  return read(text, localProfileSchema) as FileResult<LocalProfile>;
}

/** A file of corrections, the same bytes for the same corrections. */
export function writeCorrections(profile: LocalProfile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

function read(text: string, schema: z.ZodMiniType): FileResult<unknown> {
  if (text.length > LARGEST) return { ok: false, problems: [{ path: '', reason: 'is larger than 2 MB' }] };
  const data = parse(text);
  if (data === NOT_JSON) return { ok: false, problems: [{ path: '', reason: 'is not JSON' }] };
  const result = schema.safeParse(data);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.map(problemOf) };
}

function problemOf(issue: z.core.$ZodIssue): FileProblem {
  const path = issue.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  return { path, reason: reasonOf(issue) };
}

function reasonOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${issue.expected}`;
    case 'unrecognized_keys':
      return `has unknown parts: ${issue.keys.join(', ')}`;
    case 'invalid_value':
      return issue.message.startsWith('Invalid') ? `must be one of ${issue.values.map(String).join(', ')}` : issue.message;
    case 'too_big':
      return `is larger than ${issue.maximum}`;
    default:
      return issue.message;
  }
}

const NOT_JSON = Symbol('not JSON');

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return NOT_JSON;
  }
}
