const NAMED = /(?:^|[^a-z])(red|orange|yellow|green|blue|cyan|purple|pink|gr[ae]y|black|white|brown)(?=$|[^a-z])/i;
const HEX = /#([\da-f]{3,8})\b/gi;
const RGB = /rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/gi;
/** Pictures: `flag_red.png`, `sprite.svg#flag-red`, `url(/i/flag-red.gif)`. */
const FILE = /([^/\\#?"'()\s]{1,40})\.(?:png|gif|svg|jpe?g|webp|ico|bmp)\b/i;
const NAME_MAX = 30;
/** A name of its own is no hash of a build: words, not forty hexadecimals. */
const HASH = /[\da-f]{8,}|\d{6,}/i;
/** Channels this near to each other are no colour. */
const DULL = 40;

/** Degrees of the colour wheel up to which a name holds. */
const HUES: readonly (readonly [number, string])[] = [
  [18, 'red'],
  [44, 'orange'],
  [70, 'yellow'],
  [165, 'green'],
  [198, 'cyan'],
  [258, 'blue'],
  [295, 'purple'],
  [342, 'pink'],
  [360, 'red'],
];

/** The colour of one element of a mark in English, by its class, the picture that it shows or its inline paint; empty where none is told. */
export function colourOf(el: Element): string {
  const style = el.getAttribute('style') ?? '';
  const paint = [el.getAttribute('fill') ?? '', el.getAttribute('color') ?? '', withoutData(style)].join(' ');
  const named = [
    el.getAttribute('class') ?? '',
    pictureOf(el),
    el.getAttribute('href') ?? el.getAttribute('xlink:href') ?? '',
    paint,
  ];
  for (const text of named) {
    const word = NAMED.exec(text)?.[1];
    if (word) return word.toLowerCase();
  }
  return painted(paint);
}

/** The file name of the picture that an element shows, without its ending; empty where it has none that says anything. */
export function pictureOf(el: Element): string {
  const source = el.localName === 'img' ? (el.getAttribute('src') ?? '') : (el.getAttribute('style') ?? '');
  const name = FILE.exec(withoutData(source))?.[1] ?? '';
  return name.length > NAME_MAX || HASH.test(name) ? '' : name;
}

/** A picture that lies in the page itself is a long text that names nothing. */
function withoutData(text: string): string {
  return text.includes('data:') ? text.replace(/data:[^)"']*/g, '') : text;
}

/** The first colour that is one; a shade of grey where there is no other. */
function painted(paint: string): string {
  const shades = [...hexes(paint), ...rgbs(paint)].map(nameOf);
  return shades.find((name) => name !== 'gray' && name !== 'white' && name !== 'black') ?? shades[0] ?? '';
}

type Rgb = readonly [number, number, number];

function hexes(text: string): Rgb[] {
  return [...text.matchAll(HEX)].flatMap(([, hex = '']) => {
    const wide = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
    const at = (i: number) => Number.parseInt(wide.slice(i, i + 2), 16);
    return [[at(0), at(2), at(4)] as const];
  });
}

function rgbs(text: string): Rgb[] {
  return [...text.matchAll(RGB)].map(([, r, g, b]) => [Number(r), Number(g), Number(b)] as const);
}

function nameOf([r, g, b]: Rgb): string {
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  if (most - least < DULL) return most > 235 ? 'white' : most < 40 ? 'black' : 'gray';
  const turn = most === r ? (g - b) / (most - least) : most === g ? 2 + (b - r) / (most - least) : 4 + (r - g) / (most - least);
  const hue = (turn * 60 + 360) % 360;
  return HUES.find(([end]) => hue <= end)?.[1] ?? 'red';
}
