import { type Check, finding } from './checks/check';
import { lineage } from './gazetteer';
import { plain } from './normalise';

/** A postcode that is none, or of another province or city than the address. */
export const checkPostcode: Check = (analysis, context) => {
  const { line } = analysis;
  const inside = analysis.postcode;
  const code = plain(context.postcode ?? inside?.value ?? '');
  if (code === '') return [];
  const [start, end] = inside && context.postcode === undefined ? [inside.start, inside.end] : [0, line.text.length];
  if (!/^\d{6}$/.test(code) || /^(\d)\1{5}$/.test(code))
    return inside && context.postcode === undefined ? [] : [finding(line, 'postcode_invalid', start, end, { postcode: code })];
  const division = analysis.region.division ?? analysis.prior;
  const isDivisionCode = inside?.start === 0 && context.postcode === undefined && /^[\u4e00-\u9fff]/.test(line.text.slice(6));
  if (!division || isDivisionCode) return [];
  const [province, city] = lineage(division);
  const fits = postcodeFits(code, province?.name ?? '', city?.name ?? '');
  return fits
    ? []
    : [finding(line, 'postcode_mismatch', start, end, { postcode: code, region: city?.name ?? province?.name ?? '' })];
};

/** First two digits of a province's postcodes, from the numbering plan of China Post; Taiwan, Hong Kong and Macao have none. */
const PREFIXES =
  '北京10 上海20 天津30 重庆40 内蒙01/02 山西03/04 河北05/06/07 辽宁11/12 吉林13 黑龙15/16 江苏21/22 安徽23/24 山东25/26/27 浙江31/32 江西33/34 福建35/36 湖南41/42 湖北43/44 河南45/46/47 广东51/52 广西53/54 贵州55/56 海南57 四川61/62/63/64 云南65/66/67 陕西71/72 甘肃73/74 宁夏75 青海81 新疆83/84 西藏85/86';

/**
 * Whether a six-digit postcode can belong to a province. Borderlands that are served from the next province
 * (加格达奇 165, 燕郊 1013) are let through; an unknown province fits everything.
 */
function postcodeFits(postcode: string, province: string, city: string): boolean {
  const prefixes = entry(PREFIXES, province.slice(0, 2));
  if (!prefixes) return true;
  if (BORDER.some(([start, where]) => postcode.startsWith(start) && province === where)) return true;
  return prefixes.includes(postcode.slice(0, 2)) && !isOtherCity(postcode.slice(0, 3), city);
}

/** Three-digit areas that belong to one large city alone. */
const CITIES =
  '杭州310/311 宁波315 温州325 广州510/511 深圳518 佛山528 东莞523 珠海519 南京210/211 苏州215 无锡214 徐州221 济南250 青岛266 烟台264/265 武汉430 长沙410 成都610/611 西安710 郑州450 福州350 厦门361 泉州362 合肥230 南昌330 沈阳110 大连116 长春130 哈尔150';

/** Only a city of the list may be told that its postcode is that of another city of the list. */
function isOtherCity(area: string, city: string): boolean {
  const own = entry(CITIES, city.slice(0, 2));
  if (!own || own.includes(area)) return false;
  return CITIES.includes(area);
}

/** The numbers behind a name of a list such as `北京10 上海20`. */
function entry(list: string, name: string): readonly string[] | null {
  const found = list.split(' ').find((e) => name !== '' && e.startsWith(name));
  return found ? found.slice(2).split('/') : null;
}

const BORDER: readonly (readonly [string, string])[] = [
  ['165', '内蒙古自治区'],
  ['162', '内蒙古自治区'],
  ['101', '河北省'],
  ['817', '西藏自治区'],
];
