import type { AddressContext, AddressJudgement } from '../domain/address';
import { judgeAddress } from './index';
import { SELDOM } from './seldom';

/** `judgeAddress` with everything lent that needs no file: for pages of the extension, which may carry it all. */
export function judgeFully(text: string, context: AddressContext = {}): AddressJudgement {
  return judgeAddress(text, context, SELDOM);
}
