import type { AddressContext, AddressFinding } from '../../domain/address';
import type { MessageData } from '../../domain/finding';
import type { Analysis } from '../analyse';
import type { AddressCodeId } from '../codes.data';
import { type Line, toSpan } from '../normalise';
import { severityOf } from '../severity';

/** One question put to a read line. Checks never throw and know nothing of one another. */
export type Check = (analysis: Analysis, context: AddressContext) => AddressFinding[];

/** A finding at a range of the read text, with the severity that its code has. */
export function finding(
  line: Line,
  code: AddressCodeId,
  start: number,
  end: number,
  data: MessageData = {},
  fix?: string,
): AddressFinding {
  const base = { code, severity: severityOf(code), span: toSpan(line, start, end), data };
  return fix === undefined ? base : { ...base, fix };
}

/** A finding that is mended by exchanging its range. */
export function mendable(
  line: Line,
  code: AddressCodeId,
  { start, end }: { readonly start: number; readonly end: number },
  by: string,
  data: MessageData = {},
): AddressFinding {
  return finding(line, code, start, end, data, repaired(line, start, end, by));
}

/** A finding about the line as a whole. */
export function about(line: Line, code: AddressCodeId, data: MessageData = {}): AddressFinding {
  return finding(line, code, 0, line.text.length, data);
}

/** The whole text as written with one range of the read text exchanged, blanks and commas at the seam cleaned. */
export function repaired(line: Line, start: number, end: number, by: string): string {
  const span = toSpan(line, start, end);
  const left = line.raw.slice(0, span.start);
  const right = line.raw.slice(span.end);
  if (by !== '') return left + by + right;
  return `${left.replace(/[\s,，;；、（(]+$/, '')}${/^\s*[)）]/.test(right) ? right.replace(/^\s*[)）]/, '') : right}`.trim();
}
