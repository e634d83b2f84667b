import { SHOP_SEEDS } from './shop.data';

export type RegionTree = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Districts that no seeded order uses, so that a region can be changed to something. */
const MORE: readonly (readonly [string, string, string])[] = [
  ['浙江省', '杭州市', '上城区'],
  ['浙江省', '杭州市', '拱墅区'],
  ['浙江省', '杭州市', '滨江区'],
  ['浙江省', '杭州市', '萧山区'],
  ['浙江省', '宁波市', '海曙区'],
  ['江苏省', '南京市', '鼓楼区'],
  ['江苏省', '南京市', '玄武区'],
  ['江苏省', '苏州市', '虎丘区'],
  ['北京市', '北京市', '西城区'],
  ['北京市', '北京市', '朝阳区'],
  ['上海市', '上海市', '徐汇区'],
  ['广东省', '广州市', '天河区'],
  ['广东省', '深圳市', '福田区'],
  ['山东省', '青岛市', '市南区'],
  ['湖北省', '武汉市', '武昌区'],
  ['四川省', '成都市', '高新区'],
];

/** Province → city → districts of the practice shops. */
export function regionTree(): RegionTree {
  const tree: Record<string, Record<string, string[]>> = {};
  for (const [province, city, district] of [...SHOP_SEEDS.map((seed) => seed.region), ...MORE]) {
    tree[province] ??= {};
    const cities = tree[province];
    cities[city] ??= [];
    if (!cities[city].includes(district)) cities[city].push(district);
  }
  return tree;
}
