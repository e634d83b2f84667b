/** Texts to hurt a reader of addresses with, the same for the same seed. */

const WORDS =
  '浙江省 杭州市 西湖区 北京 上海 朝阳区 鼓楼区 新疆 石河子 路 街 号 弄 3幢 2单元 501室 一 十 百 楼 13812345678 0571-88886666 138****5678 附近 null undefined <br> &nbsp; ， 。 （ ） ( ) [3287] ? � 𠮷 👩‍👩‍👧 ａ １ 縣 新区 大道 小区 张三 收件人: 【电话】 Street 10001 CA NY 省 市 区 县 - # / 或者 同上 请放门卫 第 单元 附 之'.split(
    ' ',
  );

/** What breaks parsers: control and invisible signs, halves of pairs, other directions, markup, code, numbers that are none, long runs. */
const NAUGHTY = [
  ...[
    '',
    ' ',
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u007f',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u200e',
    '\u202e',
    '\u2028',
    '\u2066',
    '\u3000',
    '\ufeff',
  ],
  ...[
    '\ud800',
    '\udfff',
    '\udfff\ud800',
    '\ufffe',
    '\uffff',
    '�',
    '𠮷',
    '🏳️‍🌈',
    '👩‍👩‍👧‍👦',
    'é',
    'ﷺ',
    'Z͑ͫ̓ͪ̂ͫ̽͏̴',
    '⁰⁴⁵',
    '½',
    '①②',
    '㍻',
    'ß',
    'İ',
    '﷽',
  ],
  ...[
    'undefined',
    'null',
    'NaN',
    'Infinity',
    '-0',
    '1e309',
    '0x7fffffff',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=1>',
    "'; DROP TABLE orders;--",
    ['$', '{7*7}'].join(''),
    '{{7*7}}',
    '%00',
    '%E6%B5%99',
    '\\u0041',
    '../../etc/passwd',
  ],
  ...[
    '=1+1',
    '@SUM(A1)',
    '[object Object]',
    '#REF!',
    '&#x41;',
    '&amp;amp;',
    '(?:a+)+$',
    '((((((',
    '))))))',
    '[[[',
    '***',
    '---',
    '///',
    '...',
    '，，，',
    '（（（',
  ],
];

/** A small generator of numbers in [0, 1) (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Half words of addresses in any order, half any code units at all. */
export function randomTexts(count: number, seed: number): string[] {
  const next = numbers(seed);
  const unit = (): string => String.fromCharCode(Math.floor(next() * (next() < 0.5 ? 0x3000 : 0x10000)));
  const word = (): string => WORDS[Math.floor(next() * WORDS.length)] ?? '';
  return Array.from({ length: count }, (_, i) => {
    const make = i % 2 === 0 ? word : unit;
    return Array.from({ length: Math.floor(next() * (i % 2 === 0 ? 24 : 80)) }, make).join('');
  });
}

/** Every naughty string alone, then runs of it and mixtures with words of addresses. */
export function naughtyTexts(count: number, seed: number): string[] {
  const next = numbers(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const mixed = (): string => {
    const one = pick(NAUGHTY);
    const kind = Math.floor(next() * 4);
    if (kind === 0) return one.repeat(1 + Math.floor(next() * 400));
    if (kind === 1) return `浙江省杭州市西湖区文三路90号${one}3幢${pick(NAUGHTY)}501室`;
    if (kind === 2) return pick(WORDS).repeat(1 + Math.floor(next() * 60)) + one;
    return Array.from({ length: 12 }, () => pick(next() < 0.5 ? NAUGHTY : WORDS)).join('');
  };
  return Array.from({ length: count }, (_, i) => NAUGHTY[i] ?? mixed());
}

/** Lines of 100 kB, each one word or naughty string over and over. */
export function longTexts(length: number): string[] {
  const pieces = [...WORDS, ...NAUGHTY.filter((n) => n !== ''), '路1号', '北京市', 'a', '1', '区'];
  return pieces.map((piece) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
}
