import { remembered } from './memory';

const CJK = '\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3';
const SPACE_BESIDE_CJK = new RegExp(`(?<=[${CJK}])\\s+|\\s+(?=[${CJK}])`, 'g');
const BRACKETED = /[([{（【〔「『<《][^)\]}）】〕」』>》]*[)\]}）】〕」』>》]/g;
const LONGEST = 200;

/**
 * Brings a label, header or button text to the form that vocabulary rules are written for: NFKC, lower case, no colons,
 * stars or question marks, remarks in brackets removed, spaces between Chinese characters removed.
 * Text from a page may be of any length; only its first 200 characters are looked at.
 */
export const normaliseLabel: (text: string) => string = remembered((text) => {
  const apart = CAMEL.test(text) ? text.replace(/(?<=[a-z])(?=[A-Z])/g, ' ') : text;
  const plain = unaccented(apart.slice(0, LONGEST).normalize('NFKC').toLowerCase()).replace(/[’‘`]/g, "'").replace(/'s\b/g, '');
  const bare = plain.replace(BRACKETED, ' ').trim();
  // A label that is nothing but a bracket keeps what is inside: （收货人）.
  return squeeze(bare.replace(/[^\p{L}\p{N}#%]/gu, '') === '' ? plain : bare);
});

/** Names that programmers let people see: CustomerName, createdAt, orderID. */
const CAMEL = /^[A-Za-z][a-z]+(?:[A-Z]+[a-z]*)+$/;
const ACCENTED = /[\u00df-\u024f]/;
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' };

/** A text in lower case with plain letters: half of all Spanish and French panels are written without accents. */
export function unaccented(text: string): string {
  if (!ACCENTED.test(text)) return text;
  return text.replace(/[\u00df-\u024f]/g, (letter) => WHOLE_LETTERS[letter] ?? letter.normalize('NFD').charAt(0));
}

function squeeze(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}#%/&]+/gu, ' ')
    .replace(/\//g, ' / ')
    .replace(SPACE_BESIDE_CJK, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s/&]+|[\s/&]+$/g, '');
}

/** Parts of a composite label: `价格/货号`, `订单号 | 类型`, `Name & phone`. Empty parts are left out. */
export function labelParts(text: string): string[] {
  return text
    .split(/[/／|｜、・,，&＆;；\n]|\s-\s|\band\b|及|与/u)
    .map(normaliseLabel)
    .filter((part) => part !== '');
}

/** Tokens that say how a control is built, not what it holds. */
const PLUMBING = new Set(
  'btn button lnk link input inp ipt id txt text field fld form frm filter search query el sel select opt cmb chk rdo the data val value model param params info ctl ctrl criteria prefix entity dto vo bo row default'.split(
    ' ',
  ),
);

/**
 * Words of a `name`, `id` or binding path: `addresses-0-consignee` becomes "addresses consignee", `order.payPrice`
 * "order pay price". Numbers are dropped unless they count address lines.
 */
export const identifierWords: (name: string) => string = remembered((name) => {
  const tokens = name
    .slice(0, LONGEST)
    .replace(/\[\d*\]/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([a-z])(\d)/gi, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');
  const kept = tokens.filter((token, i) => keepsToken(token, tokens[i - 1], i === tokens.length - 1));
  if (kept.length > 2 && /^(?:btn|button)$/.test(kept.at(-1) ?? '')) kept.pop();
  const words = kept.filter((token, i) => (i === kept.length - 1 || !PLUMBING.has(token)) && token !== kept[i - 1]);
  return words.length === 1 && PLUMBING.has(words[0] ?? '') && words[0] !== 'text' ? '' : words.join(' ');
});

function keepsToken(token: string, before: string | undefined, isLast: boolean): boolean {
  if (!/^\d+$/.test(token)) return !/^[a-f\d]*\d[a-f\d]{5,}$/.test(token);
  return isLast && token.length === 1 && /^(?:address|addr|line|street|adr)$/.test(before ?? '');
}

/** Ids that change on every load say nothing: `el-id-8725-26`, `:r4:`, `radix-…`, long hashes. */
export function isGeneratedId(id: string): boolean {
  return (
    /^(?::r|«r|el-id|radix|base-ui|headlessui|clr-form-control|mui|rc[-_]select|rc_|ember|ext-|mat-|cdk-|_easyui_|layui-|yui|react-select|downshift|aria-|uid?[-_]?\d)/i.test(
      id,
    ) || /\d{4,}|[a-f\d]{8}/i.test(id)
  );
}

/** True when a text has Chinese characters, Japanese or Korean letters. */
export function hasCjk(text: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(text);
}
