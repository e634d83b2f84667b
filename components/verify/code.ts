import type { RecordDesk } from '../../lib/ports/record-desk';

type Request = Parameters<RecordDesk['witness']>[0];

const KIND = 'hedan-witness-request';

/** A request for a witness as a text that survives mail and chat. */
export function codeOf({ key, file, proof }: Request): string {
  return JSON.stringify({ kind: KIND, key, file, proof }, null, 1);
}

/** The request in such a text; null for anything else. What it claims is checked by the witness. */
export function readCode(text: string): Request | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Reflect.get(value, 'kind') !== KIND) return null;
    const [key, file, proof] = ['key', 'file', 'proof'].map((name): unknown => Reflect.get(value, name));
    const isProof = Array.isArray(proof) && proof.every((hash): hash is string => typeof hash === 'string');
    return typeof key === 'string' && typeof file === 'string' && isProof ? { key, file, proof } : null;
  } catch {
    return null;
  }
}
