/**
 * Position of a key in 0..99.99, stable over time and machines, so that whoever is in a canary of 5 % is also in the
 * one of 20 %. FNV-1a with a final mix; not a secret.
 */
export function bucketOf(key: string): number {
  return (hash32(key) % 10_000) / 100;
}

/** Short hash of a text for comparing values; 64 bits as 16 hex digits, not for secrets. */
export function hashText(text: string): string {
  const high = hash32(text);
  const low = hash32(`${text}\u0000${high}`);
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
