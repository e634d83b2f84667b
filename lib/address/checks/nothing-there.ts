import type { AddressFinding } from '../../domain/address';
import type { Analysis } from '../analyse';
import { about, type Check, finding } from './check';

/** Text that stands where an address should and is none. The first answer is the only one. */
export const checkNothingThere: Check = (analysis) => {
  const { line } = analysis;
  const bare = line.text.replace(/[\s,.，。;；:：!！?？、'"()（）【】[\]~\-_*#/\\]+/g, '');
  if (isPlaceholder(bare)) return [about(line, 'placeholder')];
  const prior = PRIOR.exec(line.text);
  if (prior && !hasAnchor(analysis)) return [finding(line, 'refers_to_prior', prior.index, prior.index + prior[0].length)];
  const test = TEST.exec(line.text);
  if (test) return [finding(line, 'test_data', test.index, test.index + test[0].length)];
  return notAnAddress(analysis);
};

const EMPTY =
  /^(?:(?:请|在此|此处)?(?:填写|输入|选择|补充|完善|添加)?(?:您的|你的|收货人|完整的?)?(?:省市区|详细|收货|具体|街道|收件|所在)*(?:地址|地区|信息|门牌号|街道|小区)?(?:等信息|(?<=地址|信息|号|街道|小区)如.*|无|为空)?|[暂不先未无没有]{1,2}(?:详细|具体|收货)?(?:填写?|地址|提供)|无|没有|暂无|空|未知|不详|(?:地址)?待(?:定|补充|确认|填写?)|略|保密|(?:地址|位置)?[见看]?(?:备注|留言)|不知道|随便[填写]?|默认|默认地址|na|none|null|nil|tbd|tba|unknown|undefined|address|youraddress|streetaddress|addressline[12]|street|sameasbilling(?:address)?|sameasabove|sameasshipping|asabove|seeabove|see(?:notes?|below|remarks?)|notprovided|notapplicable|enteraddress(?:here)?|xxx*|\.*)$/i;
/** The grey hint of an address field, pasted as its value. */
const HINT =
  /^(?:如|例如|请|输入|填写|(?:不得|不要|请勿|无需)?重复填写|省市区县?|道路|街道|门牌号?码?|楼层|楼栋号?|房间号?|小区|单元|楼号|室|号|省|市|区|县|乡镇|详细地址|地址|信息|等|及|和|或)+$/;
/** Keys beside one another. */
const ROWS = 'qwertyuiop asdfghjkl zxcvbnm 1234567890';
const KEYS = `${ROWS} ${[...ROWS].reverse().join('')}`;

/** Empty, the label of the field itself, one sign repeated, keys beside one another, digits only. */
function isPlaceholder(bare: string): boolean {
  if (bare === '' || EMPTY.test(bare) || HINT.test(bare)) return true;
  if (/^(.)\1+$/.test(bare)) return true;
  if (/^\d{1,10}$/.test(bare)) return true;
  return bare.length <= 24 && /^[a-z0-9]+$/i.test(bare) && isMash(bare.toLowerCase());
}

function isMash(text: string): boolean {
  let runs = 0;
  for (let i = 0; i + 3 <= text.length; i++) if (KEYS.includes(text.slice(i, i + 3))) runs++;
  if (runs > 0 && runs * 3 >= text.length - 3) return true;
  return /^[a-z]{4,}$/.test(text) && !/[aeiouy]/.test(text);
}

const PRIOR =
  /老地[方址点]|老位置|老样子|老规矩|同上|同前|如上|照旧|照上次|(?:上次|上回|上一?[单次回]|之前|以前|原来|先前|前[面几]?次)的?(?:那个|那)?(?:收货)?(?:地址|地方|一样|位置)?|原地址|跟(?:上次|之前)一样|(?:地址|位置)(?:不变|没变|照旧)|你(?:知道|懂)的|(?:same|usual) (?:address|place)(?: as (?:before|last(?: time)?|above))?/i;

function hasAnchor(analysis: Analysis): boolean {
  return analysis.tokens.some((t) => t.type === 'number' || t.type === 'building' || t.type === 'room');
}

const TEST =
  /测试|(?<![a-z])test(?:ing|er|ville|town|address|data)?(?![a-z])|[某]{2,}|某(?=[路街小大]|单元)|[xX×*]{2,}(?=省|市|区|县|镇|乡|村|路|街|号|栋|幢|楼|单元|室|小区|花园|大厦|弄|街道)|([\u4e00-\u9fff])(?<![一二三四五六七八九十])\1\1|\b(?:foo ?bar|lorem ipsum|john doe|jane doe)\b|\bfake (?:st|street|ave|avenue|road|address)\b|示例地址|样例|虚拟地址/i;

/** Only a person, goods or an instruction: no division, no road, no number of a house, no place by name. */
function notAnAddress(analysis: Analysis): AddressFinding[] {
  const { region, tokens, line, prior } = analysis;
  if (isLabel(analysis)) return [about(line, 'placeholder')];
  if (NO_PARCEL.test(line.text) && !hasAnchor(analysis)) return [about(line, 'not_an_address')];
  if (isGoods(analysis)) return [about(line, 'not_an_address')];
  if (region.division || region.ambiguous.length || /[^\u4e00-\u9fff]{24}/.test(line.text)) return [];
  const strong = tokens.some(
    (t) => t.type !== 'poi' && t.type !== 'note' && t.type !== 'bare' && t.type !== 'group' && t.type !== 'locator',
  );
  // A dormitory or canteen without a name is no place that a courier can look for.
  const named = tokens.some((t) => t.type === 'poi' && t.text[2] && (/^[^部]+$/.test(t.word) || /[碑寺庙塔镇乡]$/.test(t.text)));
  if (strong || named) return [];
  const precise =
    prior !== null && tokens.some((t) => t.type === 'bare' || t.type === 'group' || (t.type === 'poi' && t.text.length > 3));
  return precise ? [] : [about(line, 'not_an_address')];
}

/** Goods that need no parcel: 虚拟商品, 无需发货. */
const NO_PARCEL = /(?:虚拟|无需|不用|不需要?|自动)(?:发货|物流|商品|充值|邮寄|快递)/;

const GOODS = /\d+\s*(?:斤|公斤|千克|kg|克|件|个|盒|箱|部|台|只|包|瓶|袋|条|双|套|支|片|ml|升)(?:[^路街号栋室]*)$/i;

/** 怀柔区收货地址: the label of the field where its value should be. */
function isLabel({ line, body }: Analysis): boolean {
  const rest = body
    .map((r) => line.text.slice(r.start, r.end))
    .join('')
    .replace(/[\s,，。:：]/g, '');
  return rest.length > 1 && (EMPTY.test(rest) || HINT.test(rest));
}

const PIECES = /(?:\d+|[一二两三四五六七八九十]+)\s*(?:斤|公斤|kg|箱|盒|瓶|袋|双|件|桶|罐|个|只|台|套)(?:装|套装)?$/i;

/** 五常大米10斤: a place in the name of goods, counted in pieces or by weight. */
function isGoods({ line, tokens, region }: Analysis): boolean {
  const weak = (region.reading?.mentions.length ?? 0) < 2 && region.reading?.mentions[0]?.kind !== 'full';
  const goods = PIECES.test(line.text.trim()) || (weak && GOODS.test(line.text));
  return goods && tokens.length > 0 && tokens.every((t) => t.type === 'poi' || t.type === 'bare' || t.type === 'note');
}
