/** The words by which the part of an address below its divisions is read. All patterns are linear: no nested repeats. */

export const CN = '一二三四五六七八九十百零〇两';
const ARABIC = '[A-Za-z]{0,2}\\d{1,6}[A-Za-z]?(?:[-~]\\d{1,5}[A-Za-z]?){0,3}';
const CHINESE = `[${CN}]{1,4}`;
const LETTER = '(?<![A-Za-z])[A-Za-z]\\d{0,2}';
const NUMBER = `(?:${ARABIC}|${CHINESE}|${LETTER}|[甲乙丙丁])`;

/** Suffixes that make a number a part of a building. The order matters: longer words first. */
const SUFFIX =
  '号楼|号院|号馆|号(?:商?铺|房间?|室|档口?|柜台)|号(?!线|公馆|公寓|府|店|仓|庄园|码|名|国际|城|广场|花园|小区|文)|弄|栋|幢|座(?!谈)|#楼?|单元|梯(?!田)|门(?![口市诊店卫前面])|楼(?![下上盘梯市道])|层|[Ff](?![A-Za-z])|室|房间|房(?![产地])|铺|户(?!外)|米';

/** Global: a number with what it counts, a group such as 3-2-501, or bare digits. Groups: number, suffix, group, bare. */
export const NUMERIC = new RegExp(
  `第?(${NUMBER})\\s?(${SUFFIX})(?:之[${CN}\\d]{1,2})?|([A-Za-z]?\\d{1,4}[A-Za-z]?(?:\\s?[-~/]\\s?[A-Za-z]?\\d{1,5}[A-Za-z]?){1,4})(?![\\d])|([A-Za-z]{0,2}\\d{1,14}[A-Za-z]?)`,
  'g',
);

export const TOWN =
  /^([\u4e00-\u9fff]{1,9}?(?:街道办事处|街道办|街道|地区办事处|民族乡|镇(?!街道|[\u4e00-\u9fff]?(?:路|街(?!道)|巷)|[江海])|乡(?!街道|镇|[村路间])|苏木|农场|林场|牧场|团场?(?=\d|[\u4e00-\u9fff]连)|管委会))(?!小区|花园)/;

/** What a town's name must not run across. */
export const TOWN_STOP = /[路街巷弄号栋幢](?!道)|大道|小区|花园|广场/;

const ROADS = '大道|大街|公路|国道|省道|胡同|路(?![口边旁]|[南北东西](?!段))|街(?!道|坊|办)|巷|道(?![路口里外])';
const COMPOUNDS =
  '小区|花园|家园|公寓|大厦|广场|新村|家属院|宿舍|生活区|校区|庄园|山庄|公馆|国际|商厦|大楼|综合楼|办公楼|花苑|嘉园|名苑|苑|园(?![区林])|华庭|豪庭|庭|城(?![东西南北中区关厢])|府|墅|湾|郡|邸|里(?![面边])|坊';
const PLACES = `(?:居委会|村委会|社区|行政村|自然村|村|屯|嘎查|寨(?!子)|寨子|[\\u4e00-\\u9fff]组|大队)|${COMPOUNDS}|中心|大学|学院|学校|中学|小学|幼儿园|卫生院|医院|门诊部?|诊所|药店|药房|大药房|超市|便利店|商店|商场|商城|百货|酒店|宾馆|饭店|餐厅|面馆|银行|储蓄所?|邮局|派出所|政府|法院|检察院|营业厅|快递站?|驿站|代收点|自提点|快递柜|丰巢|公司|集团|厂(?![房区])|厂区|厂房|市场|专卖店|机场|车站|地铁站|码头|售楼[处部]|会所|网吧|食堂|图书馆|体育馆|实验楼|教学楼|局|所|店|站|馆|院|部|队`;

/** Global: the words that say what the name before them is. A place before a road word only names the road (学院路). */
export const NAMED = new RegExp(`${ROADS}|(?:${PLACES})(?![东南西北中]?[${CN}]?(?:路|街(?!道)|大街|大道|巷|胡同))`, 'g');

export const ROAD_WORD = /^(?:大道|大街|公路|国道|省道|胡同|路|街|巷|道)$/;
export const VILLAGE_WORD = /(?:委会|社区|村|屯|嘎查|寨子?|组|大队)$/;
export const COMPOUND_WORD = new RegExp(`^(?:${COMPOUNDS})$`);

/** 中路东段, 一期, A区: what may follow a name and belongs to it. */
export const NAME_TAIL = new RegExp(
  `^(?:[东南西北中]?段|[${CN}\\d]+段|[${CN}\\d]+期|[A-Za-z东南西北中]\\d?区|[东南西北](?=[\\d${CN}]))`,
);

export const LOCATOR =
  /(?:附近|旁边?|对面|对过|对门|[出进]站口|村口|街上(?=$|[\s,，。)])|斜对面|隔壁|边上|门口|路口|交[叉汇]口?处?|交界处?|转盘|拐角|转角|[东西南北]{1,2}(?:侧|边|面|角)|[前后]面|楼下|底下|往[前东西南北后][^,，]{0,8}|前进[^,，]{0,8}|[那这][里边]|[桥街巷村镇]头(?=$|[\s,，。)])|[路街]边(?=$|[\s,，。)])|一带|周[边围])/g;

/** Requests to the courier, up to the end of the clause. */
export const NOTE =
  /[(（【[]?(?:请|麻烦|烦请|务必|记得|千万|最好)?(?:放[在到入于]?(?:[\u4e00-\u9fff]{0,3}(?:超市|便利店|门市)|门口|门卫|丰巢|快递柜|驿站|保安|物业|前台|菜鸟|鞋柜|柜子|超市|传达室|收发室|门岗|代收|自提)|送货?上门|送上楼|送到(?:家|楼上)|勿[放发敲打]|不要[放打敲送]|别[放打敲]|(?:到了?|送达|派送|配送|送货|发货)?(?:之?前|后|请|务必|再|先|提前)*[打来]个?电话|(?:提前)?(?:电话)?联系|周[一二三四五六末日天][^,，。]{0,4}[送收配派]|不在家|没人|(?:上午|下午|晚上|中午|早上)?(?:\d{1,2}|(?<=[午上])[一二三四五六七八九十]{1,2})(?:点|:\d\d)[^,，。]{0,6}[送收配派]|快递(?:放|请|到)|工作日|节假日|上班时间|本人(?:签收|收)|代收一?下|(?:前台|门卫|物业|保安|邻居|家人|门岗)代收|拒收|只[收发走寄](?:顺丰|京东|[圆中申]通|韵达|邮政|EMS)|请[走绕从勿敲按打联放送注到在交代提配]|再[送派配]|轻放|易碎|加急|尽快|急用|快点|包装|包好)[^,，。;；)）】\]\n]*[)）】\]]?/g;

const NOTE_ONCE = new RegExp(NOTE.source);

/** True for text that holds a request to the courier. */
export function isNote(text: string): boolean {
  return NOTE_ONCE.test(text);
}
