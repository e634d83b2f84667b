import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../lib/address';

/** text | province | city | district; an empty cell means null. */
const CASES = `新疆石河子市北四路221号|新疆维吾尔自治区||石河子市
新疆生产建设兵团第八师石河子市149团|新疆维吾尔自治区||石河子市
湖南湘西凤凰县沱江镇虹桥路1号|湖南省|湘西土家族苗族自治州|凤凰县
广西恭城县恭城镇拱辰东路8号|广西壮族自治区|桂林市|恭城瑶族自治县
内蒙古乌兰察布市察右中旗科布尔镇|内蒙古自治区|乌兰察布市|察哈尔右翼中旗
呼伦贝尔鄂温克旗巴彦托海镇|内蒙古自治区|呼伦贝尔市|鄂温克族自治旗
广东东莞长安镇厦岗村|广东省|东莞市|
海南省儋州市那大镇中兴大街|海南省|儋州市|
湖北省潜江市园林办事处章华南路|湖北省||潜江市
苏州工业园区星湖街328号|江苏省|苏州市|苏州工业园区
陕西西咸新区沣东新城三桥街道|陕西省|西安市|西咸新区
辽宁省阜新市蒙古族自治县人民法院|辽宁省|阜新市|阜新蒙古族自治县
枣庄市中区吉品二街12号|山东省|枣庄市|市中区
海南藏族自治州共和县恰卜恰镇|青海省|海南藏族自治州|共和县
吉林省吉林市船营区北京路|吉林省|吉林市|船营区
北海市重庆路其仓11号|广西壮族自治区|北海市|
福建省福州市福清市台江公寓|福建省|福州市|福清市
南昌市东湖区江西师范大学青山湖校区|江西省|南昌市|东湖区
廣東省廣州市天河區體育西路111號|广东省|广州市|天河区
上海市浦东新区张杨路５００号|上海市|上海市|浦东新区
安徽省巢湖市居巢区人民路1号|安徽省|合肥市|巢湖市
山东省莱芜市莱城区文化北路1号|山东省|济南市|莱芜区
北京市密云县果园街道1号|北京市|北京市|密云区
扛州市西湖区文三路90号|浙江省|杭州市|西湖区
南京市雨花区小行路58号|江苏省|南京市|雨花台区
山东省烟台市福山去永达街1号|山东省|烟台市|福山区
香港九龙观塘区观塘道388号|香港特别行政区|九龙|观塘区
张家口市万全三道沟村村委会|河北省|张家口市|万全区
江苏泰州高港南山雅苑16-4-1203|江苏省|泰州市|高港区
上海杨浦广场东路88号|上海市|上海市|杨浦区
东莞南城宏图大道13号|广东省|东莞市|
内蒙古莫旗尼尔基镇纳文大街|内蒙古自治区|呼伦贝尔市|莫力达瓦达斡尔族自治旗
广东清远市清新县太和镇建设路6号|广东省|清远市|清新区
河北雄安新区容城县金台东路8号|河北省|保定市|容城县
湖北省荆州市仙桃市沔阳大道8号|湖北省||仙桃市
甘肃临夏东乡县锁南镇文化路2号|甘肃省|临夏回族自治州|东乡族自治县
海南洋浦经济开发区盐田路1号|海南省|儋州市|
连江县黄岐镇环岛路5号|福建省|福州市|连江县
高雄市前鎮區中山二路2號18樓之1|台湾省|高雄市|前镇区
吉林省 吉林市 龙潭区 吉林吉林龙潭区遵义路3号|吉林省|吉林市|龙潭区
鼓楼区中山北路1号|||
人民路12号3单元502|||`;

describe('the region of a line', () => {
  it.each(CASES.split('\n').map((line) => line.split('|')))('reads %s', (text, province, city, district) => {
    const parsed = parseAddress(text ?? '');
    expect([parsed.province ?? '', parsed.city ?? '', parsed.district ?? '']).toEqual([province, city, district]);
  });

  it('lets the region controls decide between districts of one name', () => {
    const parsed = parseAddress('鼓楼区中山北路1号', { province: '江苏省', city: '南京市', district: '鼓楼区' });
    expect(parsed.city).toBe('南京市');
  });

  it('marks what it corrected, replaced and inferred', () => {
    const states = (text: string) => Object.fromEntries(parseAddress(text).parts.map((p) => [p.type, p.state]));
    expect(states('浙江省抗州市西湖区文三路90号')['city']).toBe('spelling_corrected');
    expect(states('北京市崇文区天坛东路1号')['district']).toBe('replaced');
    expect(states('盐田区山海四季城F栋')['province']).toBe('inferred');
  });
});
