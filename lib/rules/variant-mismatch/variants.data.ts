/** One of several things that exclude each other on one article. */
export interface Variant {
  readonly name: string;
  /** How a note asks for it. */
  readonly ask: RegExp;
  /** How the name of a product says that it is this one. */
  readonly have: RegExp;
}

/** "red" is in "ordered" and in "hundred": Latin words count as wholes. */
const whole = (words: string) => `(?<![a-z0-9])(?:${words})(?![a-z0-9])`;

/** 黑的 asks for it in a note; in the name of a product the character alone may be part of another word. */
function colour(character: string, english: string): Variant {
  return {
    name: `${character}色`,
    ask: new RegExp(`${character}色|${character}的|${whole(english)}`, 'u'),
    have: new RegExp(`${character}色|(?<!\\p{L})${character}(?!\\p{L})|${whole(english)}`, 'u'),
  };
}

/** Letters alone are a size on an article; in a note they need a word beside them. */
function size(letters: string, others = letters): Variant {
  const one = whole(others);
  return {
    name: `${letters.toUpperCase()}码`,
    ask: new RegExp(`(?<![a-z0-9])(?:${others})\\s*(?:码|碼|号|號|size)|size:?\\s*${one}`, 'u'),
    // 5 m is a length.
    have: new RegExp(`(?<!\\d\\s)${one}|(?<![a-z0-9])(?:${others})(?=码|碼|号|號)`, 'u'),
  };
}

function plainly(name: string, words: string): Variant {
  return { name, ask: new RegExp(words, 'u'), have: new RegExp(words, 'u') };
}

/** Words that exclude each other on one article. */
export const FAMILIES: readonly (readonly Variant[])[] = [
  [
    ...[colour('黑', 'black'), colour('白', 'white'), colour('红', 'red'), colour('蓝', 'blue'), colour('绿', 'green')],
    ...[colour('黄', 'yellow'), colour('灰', 'grey|gray'), colour('粉', 'pink'), colour('紫', 'purple'), colour('棕', 'brown')],
  ],
  [
    ...[size('xxs'), size('xs'), size('s', 's|small'), size('m', 'm|medium'), size('l', 'l|large'), size('xl')],
    ...[size('xxl', 'xxl|2xl'), size('xxxl', 'xxxl|3xl'), size('4xl'), size('5xl')],
  ],
  [
    plainly('微糖', '微糖|少糖|三分糖'),
    plainly('半糖', '半糖|五分糖'),
    plainly('全糖', '全糖|正常糖'),
    plainly('无糖', '无糖|不加糖'),
  ],
  [plainly('热的', '热的|热饮|去冰热'), plainly('冰的', '冰的|多冰|正常冰')],
  [plainly('不辣', '不辣|免辣'), plainly('微辣', '微辣'), plainly('中辣', '中辣'), plainly('特辣', '特辣|重辣')],
];
