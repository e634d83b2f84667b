import { judgeAddress } from '../../lib/address';
import { SELDOM } from '../../lib/address/seldom';
import { longTexts, naughtyTexts, randomTexts } from './address-soak/texts';

/**
 * `npm run --silent eval -- address-soak [random texts] [naughty strings] [seed]`: puts 100,000 random texts, 10,000 naughty
 * strings and lines of 100 kB to the address module. Nothing may throw, no span may leave its text, and a line of 100 kB may
 * not cost more than 4 times one of 2 kB (20 ms of noise allowed). Prints one JSON object; 1 when anything failed.
 */
export default function soak(args: readonly string[]): number {
  const [random = 100_000, naughty = 10_000, seed = 1] = args.map(Number);
  const failed: string[] = [];
  const start = performance.now();
  for (const text of [...randomTexts(random, seed), ...naughtyTexts(naughty, seed)]) {
    const why = faultOf(text);
    if (why) failed.push(`${why}: ${JSON.stringify(text.slice(0, 120))}`);
  }
  const long = longTexts(100_000);
  for (const text of long) {
    const why = faultOf(text) ?? (cost(text) > cost(text.slice(0, 2_000)) * 4 + 20_000 ? 'not linear' : null);
    if (why) failed.push(`${why}: ${JSON.stringify(text.slice(0, 40))} … (100 kB)`);
  }
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  console.log(JSON.stringify({ random, naughty, linesOf100kB: long.length, seed, seconds, failed: failed.length }));
  for (const line of failed.slice(0, 20)) console.error(line);
  return failed.length === 0 ? 0 : 1;
}

/** What is wrong with the answer to a text; null when nothing is. */
export function faultOf(text: string): string | null {
  try {
    const { parsed, findings } = judgeAddress(text, {}, SELDOM);
    const spans = [...parsed.parts.map((p) => p.span), ...findings.map((f) => f.span)];
    const inside = spans.every((s) => s === null || (s.start >= 0 && s.start <= s.end && s.end <= text.length));
    return inside ? null : 'a span outside';
  } catch (error) {
    return `threw ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** CPU microseconds of the quickest of five. */
function cost(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    faultOf(text);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...times);
}
