import { sections } from '../sections';

interface Patterns {
  /** Begins with a surname of two characters. */
  readonly double: RegExp;
  /** Begins with a surname. */
  readonly surname: RegExp;
  /** 小周, 老李 */
  readonly familiar: RegExp;
  /** A name right behind the end of an address. */
  readonly tail: RegExp;
  /** Nothing but a name. */
  readonly whole: RegExp;
  /** Sticky: 崔 莹 莹, 林 小姐 */
  readonly spaced: RegExp;
}

let made: Patterns | null = null;

/** Patterns of names, made at the first call because the pack holds the surnames. */
export function namePatterns(): Patterns {
  if (made) return made;
  const { surnames, doubleSurnames } = sections();
  const one = `[${surnames}]`;
  const name = `(?:${doubleSurnames}|${one})[\\u4e00-\\u9fff]{1,2}|${one}(?:先生|女士|小姐|总)`;
  made = {
    double: new RegExp(`^(?:${doubleSurnames})`),
    surname: new RegExp(`^(?:${doubleSurnames}|${one})`),
    familiar: new RegExp(`^[小老阿]${one}$`),
    tail: new RegExp(`^.*(?:[号室楼层栋幢座房户铺店村组院园站柜厅元区]|\\d)(${name})$`),
    whole: new RegExp(`^(?:${name})$`),
    spaced: new RegExp(`${one} (?:[\\u4e00-\\u9fff]|先生|女士|小姐)(?: [\\u4e00-\\u9fff])?(?=$|[\\s,，;；、|\\d+(])`, 'y'),
  };
  return made;
}
