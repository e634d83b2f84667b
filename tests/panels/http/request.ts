import type { IncomingMessage } from 'node:http';
import { decodeGbk } from './gbk';

/** One request as a panel sees it: the path below the panel's own, and the values of query and body together. */
export interface PanelRequest {
  readonly method: string;
  /** Whole path with query, as it arrived. */
  readonly url: string;
  /** The port that the request came to, as text. */
  readonly port: string;
  /** Path below the panel's folder, without a leading slash. */
  readonly path: string;
  /** The first value of a field of body or query, '' when absent. */
  readonly field: (name: string) => string;
  /** All values of a field; `name[]` counts as `name`, a JSON list as its items. */
  readonly all: (name: string) => readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

export type Charset = 'utf-8' | 'gbk';

/** Reads a request whole. `charset` is what the panel's pages are written in, and so what its forms post. */
export async function readRequest(message: IncomingMessage, path: string, charset: Charset): Promise<PanelRequest> {
  const url = message.url ?? '/';
  const body = await readBody(message);
  const type = message.headers['content-type'] ?? '';
  const pairs = [...readBodyPairs(body, type, charset), ...readForm(url.split('?')[1] ?? '', charset)];
  const all = (name: string): string[] => pairs.filter(([key]) => key === name || key === `${name}[]`).map(([, value]) => value);
  return {
    method: message.method ?? 'GET',
    url,
    port: String(message.socket.localPort ?? ''),
    path,
    field: (name) => all(name)[0] ?? '',
    all,
    fields: Object.fromEntries([...pairs].reverse()),
  };
}

type Pairs = [string, string][];

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

function readBodyPairs(body: Buffer, type: string, charset: Charset): Pairs {
  if (body.length === 0) return [];
  if (type.includes('json')) return flatten(JSON.parse(body.toString('utf8')), '');
  if (type.includes('multipart/form-data')) return readMultipart(body.toString('utf8'), type);
  return readForm(body.toString('latin1'), type.includes('utf-8') ? 'utf-8' : charset);
}

/** Percent-decoding by hand: URLSearchParams knows UTF-8 only. */
function readForm(text: string, charset: Charset): Pairs {
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const cut = pair.indexOf('=');
      const [key, value] = cut < 0 ? [pair, ''] : [pair.slice(0, cut), pair.slice(cut + 1)];
      return [decodePercent(key, charset), decodePercent(value, charset)];
    });
}

function decodePercent(text: string, charset: Charset): string {
  const buffer = unescapeBytes(text.replace(/\+/g, ' '));
  const decoded = charset === 'gbk' ? decodeGbk(buffer) : buffer.toString('utf8');
  return decoded.replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));
}

/** A loop, not a replacement: a value may be megabytes long. */
function unescapeBytes(text: string): Buffer {
  const bytes = Buffer.alloc(text.length);
  let size = 0;
  for (let i = 0; i < text.length; i += 1) {
    const hex = text[i] === '%' ? Number.parseInt(text.slice(i + 1, i + 3), 16) : Number.NaN;
    bytes[size++] = Number.isNaN(hex) ? text.charCodeAt(i) : hex;
    if (!Number.isNaN(hex)) i += 2;
  }
  return bytes.subarray(0, size);
}

function readMultipart(text: string, type: string): Pairs {
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1] ?? '';
  return text.split(`--${boundary}`).flatMap((part): Pairs => {
    const cut = part.indexOf('\r\n\r\n');
    const name = /name="([^"]*)"/.exec(part)?.[1];
    return cut < 0 || name === undefined ? [] : [[name, part.slice(cut + 4).replace(/\r\n$/, '')]];
  });
}

/** A JSON body as pairs: `{a: {b: [1, 2]}}` gives a.b=1 and a.b=2. */
function flatten(value: unknown, name: string): Pairs {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => flatten(item, name));
  if (typeof value !== 'object') return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, item]) => flatten(item, name === '' ? key : `${name}.${key}`));
}
