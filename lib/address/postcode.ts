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
export function postcodeFits(postcode: string, province: string, city: string): boolean {
  const prefixes = PREFIXES[province];
  if (!prefixes) return true;
  if (BORDER.some(([start, where]) => postcode.startsWith(start) && province === where)) return true;
  return prefixes.split(' ').includes(postcode.slice(0, 2)) && !isOtherCity(postcode.slice(0, 3), city);
}

/** Three-digit areas that belong to one large city alone. */
const CITIES: Readonly<Record<string, string>> = {
  杭州市: '310 311',
  宁波市: '315',
  温州市: '325',
  广州市: '510 511',
  深圳市: '518',
  佛山市: '528',
  东莞市: '523',
  珠海市: '519',
  南京市: '210 211',
  苏州市: '215',
  无锡市: '214',
  徐州市: '221',
  济南市: '250',
  青岛市: '266',
  烟台市: '264 265',
  武汉市: '430',
  长沙市: '410',
  成都市: '610 611',
  西安市: '710',
  郑州市: '450',
  福州市: '350',
  厦门市: '361',
  泉州市: '362',
  合肥市: '230',
  南昌市: '330',
  沈阳市: '110',
  大连市: '116',
  长春市: '130',
  哈尔滨市: '150',
};

/** Only a city of the list may be told that its postcode is that of another city of the list. */
function isOtherCity(area: string, city: string): boolean {
  const own = CITIES[city];
  if (!own || own.includes(area)) return false;
  return Object.values(CITIES).some((areas) => areas.includes(area));
}

const BORDER: readonly (readonly [string, string])[] = [
  ['165', '内蒙古自治区'],
  ['162', '内蒙古自治区'],
  ['101', '河北省'],
  ['817', '西藏自治区'],
];
