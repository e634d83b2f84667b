/** First two digits of a province's postcodes, from the numbering plan of China Post; Taiwan, Hong Kong and Macao have none. */
const PREFIXES: Readonly<Record<string, string>> = {
  北京市: '10',
  上海市: '20',
  天津市: '30',
  重庆市: '40',
  内蒙古自治区: '01 02',
  山西省: '03 04',
  河北省: '05 06 07',
  辽宁省: '11 12',
  吉林省: '13',
  黑龙江省: '15 16',
  江苏省: '21 22',
  安徽省: '23 24',
  山东省: '25 26 27',
  浙江省: '31 32',
  江西省: '33 34',
  福建省: '35 36',
  湖南省: '41 42',
  湖北省: '43 44',
  河南省: '45 46 47',
  广东省: '51 52',
  广西壮族自治区: '53 54',
  贵州省: '55 56',
  海南省: '57',
  四川省: '61 62 63 64',
  云南省: '65 66 67',
  陕西省: '71 72',
  甘肃省: '73 74',
  宁夏回族自治区: '75',
  青海省: '81',
  新疆维吾尔自治区: '83 84',
  西藏自治区: '85 86',
};

/**
 * Whether a six-digit postcode can belong to a province. Borderlands that are served from the next province
 * (加格达奇 165, 燕郊 1013) are let through; an unknown province fits everything.
 */
export function postcodeFits(postcode: string, province: string, _city: string): boolean {
  const prefixes = PREFIXES[province];
  if (!prefixes) return true;
  if (BORDER.some(([start, where]) => postcode.startsWith(start) && province === where)) return true;
  return prefixes.split(' ').includes(postcode.slice(0, 2));
}

const BORDER: readonly (readonly [string, string])[] = [
  ['165', '内蒙古自治区'],
  ['162', '内蒙古自治区'],
  ['101', '河北省'],
  ['817', '西藏自治区'],
];
