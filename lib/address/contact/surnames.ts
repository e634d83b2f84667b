import { sections } from '../sections';

/** Surnames of two characters. */
const DOUBLE_SURNAMES =
  '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|南宫|司徒|轩辕|端木|百里|东郭|呼延|西门|宇文|长孙|鲜于|闾丘|申屠|拓跋|独孤|赫连|澹台|太史|钟离|公羊|乐正|完颜|纳兰|司空|阿依|古丽';

/** A text that begins with a surname of two characters. */
export const DOUBLE = new RegExp(`^(?:${DOUBLE_SURNAMES})`);

interface Patterns {
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
  const one = `[${sections().surnames}]`;
  const name = `(?:${DOUBLE_SURNAMES}|${one})[\\u4e00-\\u9fff]{1,2}|${one}(?:先生|女士|小姐|总)`;
  made = {
    surname: new RegExp(`^(?:${DOUBLE_SURNAMES}|${one})`),
    familiar: new RegExp(`^[小老阿]${one}$`),
    tail: new RegExp(`^.*(?:[号室楼层栋幢座房户铺店村组院园站柜厅元区]|\\d)(${name})$`),
    whole: new RegExp(`^(?:${name})$`),
    spaced: new RegExp(`${one} (?:[\\u4e00-\\u9fff]|先生|女士|小姐)(?: [\\u4e00-\\u9fff])?(?=$|[\\s,，;；、|\\d+(])`, 'y'),
  };
  return made;
}
