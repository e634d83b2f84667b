import type { Markup } from '../html';
import { encodeGbk } from './gbk';
import type { Charset } from './request';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** A page. It is never cached, so that a screen shows what the store holds. */
export function page(markup: Markup, charset: Charset = 'utf-8'): Reply {
  const label = charset === 'gbk' ? 'gb2312' : 'utf-8';
  return {
    status: 200,
    headers: { 'content-type': `text/html; charset=${label}`, 'cache-control': 'no-store' },
    body: charset === 'gbk' ? encodeGbk(markup.text) : markup.text,
  };
}

/** A JSON answer. */
export function json(value: unknown, status = 200): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  };
}

/** See-other, the usual answer to a full page post. */
export function redirect(location: string): Reply {
  return { status: 303, headers: { location, 'cache-control': 'no-store' }, body: '' };
}

/** A file to save. */
export function download(name: string, text: string): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` },
    body: text,
  };
}

/** Plain text with a status, for errors. */
export function plainText(text: string, status: number): Reply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text };
}
