import { describe, expect, it } from 'vitest';
import { judgeAddress } from '../../lib/address';
import { SELDOM } from '../../lib/address/seldom';
import type { AddressContext, AddressPolicy } from '../../lib/domain/address';

const codes = (text: string, context: AddressContext = {}) => judgeAddress(text, context, SELDOM).findings.map((f) => f.code);
const HOUSE = '浙江省杭州市西湖区文三路90号';

/** code | a text that must raise it */
const RAISED = `division_typo|河南省洛阳市瀍河回族曲启明南路6号
placeholder|请输入收货地址
placeholder|qweqwe
test_data|广东省深圳市南山区XXX小区1栋
not_an_address|苹果13手机一部
refers_to_prior|跟上次一样
missing_detail|浙江省杭州市余杭区仓前街道
missing_house_number|上海市徐汇区漕溪北路
vague_locator|陕西省西安市雁塔区大雁塔往南200米
truncated|上海市浦东新区张杨路500弄12号2单
missing_region|阳光小区3号楼2单元501
ambiguous_region|朝阳区建设路12号
province_city_contradiction|江苏省合肥市蜀山区长江西路100号
district_not_in_city|广东省深圳市天河区体育西路1号
division_typo|江苏省苏洲市吴中区东吴北路1号
renamed_division|云南省思茅市翠云区振兴大道1号
duplicate_region|浙江省杭州市西湖区浙江省杭州市西湖区文三路90号
duplicate_segment|浙江省杭州市西湖区翠苑小区翠苑小区3幢201
conflicting_building|浙江省杭州市西湖区翠苑小区3幢5幢201
conflicting_unit|北京市朝阳区望京花园1号楼1单元2单元501
conflicting_room|上海市浦东新区张杨路500弄3号501室602室
conflicting_house_number|浙江省杭州市西湖区文三路90号92号
floor_room_conflict|上海市浦东新区张杨路500号3楼1502室
multiple_addresses|上海市浦东新区张杨路500号 北京市朝阳区建国路88号
phone_in_address|浙江省杭州市西湖区文三路90号13812345678
idcard_in_address|浙江省杭州市西湖区文三路90号 330102199001011234
po_box|四川省绵阳市919信箱
fused_number|江苏省苏州市相城区玉成家园一期3幢100521513
system_artifact|undefined浙江省杭州市西湖区文三路90号
garbled_text|ÕãÉ­Ê¡º¼ÖÝÊÐÎ÷ºþÇø
courier_instruction|天津市蓟州区渔阳镇8号 请放在小区超市
garbled_text|鍖椾含甯傛捣娣€鍖轰腑鍏虫潙
placeholder|暂不填写
vague_locator|湖北省黄冈市麻城市宋埠镇大桥头那边
garbled_text|娴欐睙鐪佹澀宸炲競瑗挎箹鍖烘枃涓夎矾90
fullwidth_chars|浙江省杭州市西湖区文三路９０号
missing_house_number|四川省绵阳市涪城区临园路东段
truncated|江苏省常州市新北区薛家镇奥林匹克花园12幢甲单
truncated|浙江省嘉兴市南湖区凌公塘路3339号（嘉兴科技城
truncated|北京市海淀区建材城西路87号新龙大厦2单元3层3
not_an_address|河南省洛阳市涧西区红富士10斤装
not_an_address|虚拟商品，不用发货
placeholder|街道门牌信息，不得重复填写省市区
multiple_addresses|白天：成都市高新区天府五街200号；晚上：成都双流区华府大道二段166号
conflicting_room|成都市成华区建设路钻石广场2栋1101号1102号
district_not_in_city|四川省绵阳市武侯区武侯祠大街1号
vague_locator|湖南省益阳市桃江县人民医院对门
courier_instruction|浙江省杭州市余杭区古墩路1899号5栋802 晚上六点以后送
courier_instruction|浙江省杭州市西湖区文三路90号(请放门卫)
courier_instruction|河北省邢台市襄都区红星街8号3栋201 周六日不在家
vague_locator|河北省沧州市献县乐寿镇大桥底下
district_not_in_city|广东省东莞市天河区体育西路101号`;

describe('the findings about a Chinese line', () => {
  it.each(RAISED.split('\n').map((line) => line.split('|')))('raise %s for %s', (code, text) => {
    expect(codes(text ?? '')).toContain(code);
  });

  it('say nothing about a plain good address', () => {
    expect(judgeAddress(`${HOUSE}3幢2单元501`).verdict).toBe('accept');
    expect(codes('山东省青岛市李沧区重庆中路903号中南世纪城一期6-3-1601')).toEqual([]);
    expect(codes('广东省广州市白云区云景路93号108号铺')).toEqual([]);
    expect(codes('台北市大安区和平东路12号3楼', { phone: '0912345678' })).toEqual([]);
    const fields = { province: '广东省', city: '深圳市', district: '南山区' };
    expect(codes('沙县小吃隔壁科苑西23栋601', fields)).toEqual([]);
    expect(codes('幸福村村口', fields)).toEqual(['vague_locator']);
  });

  it.each(
    `江苏省常州市溧阳市古县街道河北街31号水岸名都C座1505
河南省商丘市永城市东城区光明路86号
福建省南平市政和县熊山街道解放街16号附16号
新疆阿克苏地区库车市萨克萨克街道时代广场13-4-1104
甘肃省临夏回族自治州广河县买家巷镇振兴路30号
山西省忻州市偏关县水泉镇胜利街与创业路交叉口书香门第
河南省郑州市金水区如意湖街道广场东路948号
福建省南平市政和县苏宁易购
天津市津南区小站镇海世界水上乐园(津歧路与盛塘路交汇处)
上海市静安区Nanjing West Road 1266号恒隆广场2301
湖北荆州荆州区中山北路827号
安徽省合肥市蜀山区九龙路111号安徽大学磬苑校区梅园5号楼310
香港新界葵涌葵昌路51號九龍貿易中心2座15樓1501室
山西省吕梁市柳林县柳林镇青龙大街贺昌大街口北50米
新疆生产建设兵团第八师143团花园镇5连
广东省深圳市宝安区龙华新区观澜高尔夫大道8号
湖北省十堰市丹江口市均州路街道李家村5组
广东省东莞市东城区东纵路5号
广东省中山市西区彩虹大道5号
臺灣省臺北市大安區忠孝東路四段1號5樓
兴寿镇李家村5组，北京市昌平区
东莞市东城区东城中路恒泰大厦首层8号
北京市海淀区中关村大街32号（地铁海淀黄庄站C出口）新中发电子市场5楼5015
深圳市福田区华强北街道振兴路桑达工业区419栋1F043号`.split('\n'),
  )('say nothing about %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('ask for a room only where the policy wants one', () => {
    expect(codes('北京市朝阳区望京花园3号楼2单元')).toEqual([]);
    expect(judgeAddress('北京市朝阳区望京花园3号楼2单元', { policy: { requireRoom: true } }).verdict).toBe('add_subpremise');
  });

  it('hold the text against the region controls, the phone and the postcode', () => {
    expect(codes(HOUSE, { province: '江苏省', city: '南京市', district: '鼓楼区' })).toContain('region_field_mismatch');
    expect(codes('文三路90号', { province: '浙江', city: '杭州', district: '西湖' })).toEqual([]);
    expect(codes('沁园街道沁园路168号', { province: '河南省', city: '省直辖县级行政区划', district: '济源市' })).toEqual([]);
    expect(codes(HOUSE, { phone: '1381234567' })).toContain('phone_invalid');
    expect(codes(HOUSE, { phone: '+86 138 1234 5678' })).toEqual([]);
    expect(codes(HOUSE, { postcode: '100000' })).toContain('postcode_mismatch');
    expect(codes(HOUSE, { postcode: '3100' })).toContain('postcode_invalid');
  });

  it('offer the whole repaired text where they are sure', () => {
    const fix = (text: string) => judgeAddress(text).findings.find((f) => f.fix)?.fix;
    expect(fix('浙江省杭州市西湖区翠苑小区翠苑小区3幢201')).toBe('浙江省杭州市西湖区翠苑小区3幢201');
    expect(fix('江苏省苏洲市吴中区东吴北路1号')).toBe('江苏省苏州市吴中区东吴北路1号');
    expect(fix('浙江省杭州市西湖区文三路90号 13812345678')).toBe('浙江省杭州市西湖区文三路90号');
  });
});

describe('delivery zones', () => {
  const zone = (mode: 'allow' | 'exclude', kind: 'division' | 'compound', ...names: string[]) => ({
    policy: { zones: [{ mode, kind, names }] },
  });

  it('exclude divisions and everything below them', () => {
    expect(codes('台湾省台北市大安区复兴南路1号', zone('exclude', 'division', '台湾省'))).toContain('outside_delivery_zone');
    expect(codes(HOUSE, zone('exclude', 'division', '台湾省'))).toEqual([]);
  });

  it('allow what is listed and abstain where the text does not say enough', () => {
    expect(codes(HOUSE, zone('allow', 'division', '杭州市'))).toEqual([]);
    expect(codes('上海市浦东新区张杨路500号', zone('allow', 'division', '杭州市'))).toContain('outside_delivery_zone');
    expect(codes('浙江省杭州市文三路90号', zone('allow', 'division', '西湖区'))).not.toContain('outside_delivery_zone');
    expect(codes('翠苑小区3幢201', zone('allow', 'compound', '翠苑小区'))).toEqual([]);
  });

  it('measure the distance where the page gives a point', () => {
    const context = {
      point: { lat: 30.27, lng: 120.13 },
      policy: { zones: [{ mode: 'allow' as const, kind: 'radius' as const, center: { lat: 30.25, lng: 120.13 }, metres: 3000 }] },
    };
    expect(codes(HOUSE, context)).toEqual([]);
    expect(codes(HOUSE, { ...context, point: { lat: 30.4, lng: 120.13 } })).toContain('outside_delivery_zone');
    const near = { lat: 30.285, lng: 120.13 };
    expect(codes(HOUSE, { ...context, point: near })).toContain('outside_delivery_zone');
    expect(codes(HOUSE, { ...context, point: { ...near, doubt: 1_400 } })).toEqual([]);
  });
});

describe('a campus', () => {
  const policy = { campus: [{ name: '梅园', from: 1, to: 8, roomFrom: 101, roomTo: 640 }] };

  it('knows its buildings and offers the nearest one for a building it has not', () => {
    expect(codes('梅园3栋502', { policy })).toEqual([]);
    const finding = judgeAddress('梅园9栋502', { policy }, SELDOM).findings[0];
    expect(finding?.code).toBe('outside_delivery_zone');
    expect(finding?.choices?.map(({ text }) => text)).toEqual(['梅园8栋502', '梅园7栋502', '梅园6栋502']);
  });

  const offered = (text: string, given: AddressPolicy) => {
    const [finding] = judgeAddress(text, { policy: given }, SELDOM).findings;
    return [finding?.fix ?? null, finding?.choices?.map(({ name }) => name) ?? []];
  };

  it('mends a building only where one slip of the hand alone leads to one that is there', () => {
    const gap = { campus: [1, 6].map((from) => ({ name: '梅园', from, to: from + 2 })) };
    expect(offered('梅园5栋502', gap)).toEqual([null, ['6', '3', '7']]);
    const high = { campus: [{ name: '梅园', from: 11, to: 18 }] };
    expect(offered('梅园71栋502', high)).toEqual([null, ['17', '11']]);
    expect(offered('梅园51栋502', { campus: [{ name: '梅园', from: 13, to: 16 }] })).toEqual(['梅园15栋502', []]);
  });

  it.each([
    ['梅园三栋702', null, ['602', '502', '402']],
    // Two digits exchanged, and the floor that stands before the room.
    ['梅园3栋064', '梅园3栋604', []],
    ['梅园3栋5楼064室', '梅园3栋5楼604室', []],
    // No slip leads to a door of the range: the nearest ones.
    ['梅园3栋700', null, ['640', '639', '638']],
    ['梅园3栋5021', null, ['521', '502', '501']],
    ['梅园3栋52', null, ['502', '512', '520']],
  ])('offers rooms that are there for %s', (text, fix, names) => {
    expect(offered(text, policy)).toEqual([fix, names]);
    expect(codes(text, { policy })).toEqual(['outside_delivery_zone']);
  });

  it('does not take units, floors, hours and phones for rooms', () => {
    for (const text of ['梅园3栋12单元502', '梅园3栋12楼', '梅园3栋 12点送', '梅园3栋 13912345678', '梅园3栋1-502'])
      expect(judgeAddress(text, { policy }, SELDOM).findings.map(({ code }) => code)).not.toContain('outside_delivery_zone');
  });
});

describe('addresses abroad', () => {
  const WRONG = `1600 Amphitheatre Parkway, Mountain View, NY 94043|US|intl_postcode_state_mismatch
350 5th Ave, New York, NY 1011|US|intl_postcode_invalid
Rue de Rivoli 99, 7500 Paris|FR|intl_postcode_invalid
Amphitheatre Parkway, Mountain View, CA 94043|US|intl_missing_street_number
350 5th Ave, NY 10118|US|intl_missing_city
100 Main Boule|US|truncated
1299 Ocean Avenue Suite|US|truncated
Rue de Rivoli, 75001 Paris, France|FR|intl_missing_street_number
Kurfürstendamm, 10719 Berlin, Germany|DE|intl_missing_street_number
1-1 Marunouchi, Chiyoda-ku, Tokyo 100-000, Japan|JP|intl_postcode_invalid
Bahnhofstrasse, 8001 Zürich, Switzerland|CH|intl_missing_street_number
Postfach 10 11 12, 50667 Köln, Germany|DE|po_box
48 Pirrama Rd, Pyrmont VIC 2009|AU|intl_postcode_state_mismatch`;
  it.each(WRONG.split('\n').map((line) => line.split('|')))('%s (%s) raises %s', (text, country, code) => {
    expect(codes(text ?? '', { country: country ?? '' })).toContain(code);
  });

  const RIGHT = [
    '660 Nostrand Ave, Brooklyn, N.Y., 11216|US',
    '221B Baker Street, London NW1 6XE|GB',
    'Unter den Linden 77, 10117 Berlin|DE',
    "Flat 12, Block B, 88 Queen's Road Central, Hong Kong|HK",
  ];
  it.each(RIGHT.map((line) => line.split('|')))('%s (%s) is left alone', (text, country) => {
    expect(codes(text ?? '', { country: country ?? '' })).toEqual([]);
  });

  it('miss a postcode only where the policy wants one', () => {
    expect(codes('350 5th Ave, New York, NY', { country: 'US' })).toEqual([]);
    expect(codes('350 5th Ave, New York, NY', { country: 'US', policy: { requirePostcode: true } })).toContain(
      'intl_missing_postcode',
    );
  });
});
