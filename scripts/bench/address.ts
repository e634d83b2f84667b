import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import addressParse from 'address-parse';
import { build } from 'vite';
import zhAddressParse from 'zh-address-parse';
import { judgeAddress, parseAddress } from '../../lib/address/index';
import { SELDOM } from '../../lib/address/seldom';
import { LINES } from './address-lines.data';

interface Contestant {
  readonly name: string;
  readonly run: (line: string) => unknown;
}

const ROUNDS = 9;
const MIN_ROUND_MS = 400;

/**
 * `npm run bench -- address`: addresses per CPU-second beside the peers, in one run and in turns, so that the ratios hold on a
 * busy machine; the processor time of the first call in fresh processes; the weight of the module, minified and gzipped.
 * Prints one JSON object. `--cold` only prints the first call's milliseconds.
 */
export default async function bench(args: readonly string[] = []): Promise<number> {
  if (args.includes('--cold')) {
    console.log(coldStart());
    return 0;
  }
  const contestants: readonly Contestant[] = [
    { name: 'hedan parse + check', run: (line) => judgeAddress(line, {}, SELDOM) },
    { name: 'hedan parse', run: (line) => parseAddress(line, {}, SELDOM) },
    { name: 'zh-address-parse', run: (line) => zhAddressParse(line, { type: 1, nameMaxLength: 4 }) },
    { name: 'address-parse', run: (line) => addressParse.default.parse(line) },
    { name: 'address-parse parseAll', run: (line) => addressParse.default.parse(line, true) },
  ];
  const cold = median(Array.from({ length: 5 }, inFreshProcess));
  const rates = new Map<string, number[]>(contestants.map((c) => [c.name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const c of contestants) rates.get(c.name)?.push(measure(c));
  }
  const medians = Object.fromEntries([...rates].map(([name, all]) => [name, median(all.slice(1))]));
  const own = medians['hedan parse + check'] ?? 0;
  const ratios = Object.fromEntries(Object.entries(medians).map(([name, rate]) => [name, Math.round((10 * own) / rate) / 10]));
  console.log(
    JSON.stringify(
      {
        node: process.version,
        lines: LINES.length,
        coldCpuMs: cold,
        gzipBytes: await weight(),
        perCpuSecond: medians,
        ratioOfParseAndCheck: ratios,
        p99Ms: p99(),
      },
      null,
      1,
    ),
  );
  return 0;
}

/** CPU milliseconds of the first call, which unpacks the tables, as the content script makes it. */
function coldStart(): number {
  const before = process.cpuUsage();
  judgeAddress(LINES[0] ?? '');
  const used = process.cpuUsage(before);
  return Math.round((used.user + used.system) / 100) / 10;
}

/** This file alone, as it was built: what built it would leave its own litter in the same memory. */
function inFreshProcess(): number {
  const code = `import(${JSON.stringify(import.meta.url)}).then((bench) => bench.default(['--cold']))`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }));
}

/** Bytes of what the content script carries of the module, with the county level, bundled and minified as it is, gzip level 9. */
async function weight(): Promise<number> {
  const lib = { entry: join('lib', 'address', 'index.ts'), formats: ['iife' as const], name: 'address' };
  const made = await build({ configFile: false, logLevel: 'error', build: { write: false, lib, minify: 'esbuild' } });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((m) => ('output' in m ? m.output : []));
  const code = outputs.map((o) => ('code' in o ? o.code : '')).join('');
  return gzipSync(code, { level: 9 }).length;
}

function measure(contestant: Contestant): number {
  const before = process.cpuUsage();
  let count = 0;
  for (let used = 0; used < MIN_ROUND_MS; ) {
    for (const line of LINES) contestant.run(line);
    count += LINES.length;
    const now = process.cpuUsage(before);
    used = (now.user + now.system) / 1000;
    if (used >= MIN_ROUND_MS) return Math.round((count / used) * 1000);
  }
  return 0;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Wall time that 99 of 100 calls stay under; the best of several passes, because others use the machine too. */
function p99(): number {
  const passes = Array.from({ length: 5 }, () => {
    const times: number[] = [];
    for (let i = 0; i < 60; i++) {
      for (const line of LINES) {
        const start = performance.now();
        judgeAddress(line, {}, SELDOM);
        times.push(performance.now() - start);
      }
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
  });
  return Math.round(Math.min(...passes) * 1000) / 1000;
}
