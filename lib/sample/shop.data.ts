import type { ActionType, FieldType } from '../domain/field-type';

/** The words of the made-up shop in one language. */
export interface ShopWords {
  readonly site: string;
  readonly clerks: readonly string[];
  readonly supervisors: readonly [string, string];
  /** Name and price in whole units. */
  readonly goods: readonly (readonly [string, number])[];
  readonly customers: readonly (readonly [string, string])[];
  readonly actions: Readonly<Partial<Record<ActionType, string>>>;
  readonly fields: Readonly<Partial<Record<FieldType, string>>>;
  readonly vague: string;
  readonly statuses: { readonly waiting: string; readonly done: string };
  /** What went wrong and why, by what kind of slip: title of the incident, why, why of that (the root), what was done about it. */
  readonly troubles: Readonly<Record<TroubleKind, readonly [string, string, string, string, string]>>;
  readonly note: string;
}

export type TroubleKind = 'price' | 'refund' | 'phone' | 'address' | 'total';

const ZH: ShopWords = {
  site: 'https://admin.shili.example',
  clerks: ['示例·小林', '示例·小周', '示例·小何'],
  supervisors: ['示例主管', '示例复核员'],
  goods: [
    ['龙井茶 250g', 128],
    ['陶瓷茶杯', 46],
    ['竹制茶盘', 219],
    ['白茶饼 357g', 260],
    ['玻璃公道杯', 39],
    ['茶叶罐', 58],
  ],
  customers: [
    ['林一一', '浙江省杭州市西湖区文三路218号东方花园3幢2单元501室'],
    ['周二二', '江苏省南京市鼓楼区中山北路88号2栋1103室'],
    ['何三三', '广东省深圳市南山区科技园路6号A座905室'],
    ['吴四四', '四川省成都市武侯区人民南路四段27号5单元12号'],
    ['郑五五', '北京市朝阳区建国路93号院12号楼1506室'],
  ],
  actions: { save: '编辑订单 · 保存', priceChange: '修改价格 · 保存', refund: '订单退款 · 确定', delete: '批量删除' },
  fields: { refundAmount: '退款金额', orderTotal: '应付金额', phone: '手机号', addressFull: '收货地址', orderStatus: '订单状态' },
  vague: '附近',
  statuses: { waiting: '待发货', done: '已完成' },
  troubles: {
    price: ['单价多打一位', '改价时手工输入单价', '改价模板没有小数位校验', '改价一律用模板，模板校验小数位', '抽查两周改价单'],
    refund: ['退款超过实付', '按吊牌价退款', '退款页面默认带出原价', '退款页改为带出实付金额', '核对一周退款单'],
    phone: ['手机号少一位', '电话里口述手机号', '没有复述确认的话术', '加入复述确认话术', '抽听十通电话'],
    address: ['地址写成“附近”', '客户只说了大概位置', '客服没有追问门牌的要求', '地址缺门牌必须追问', '统计退件率'],
    total: ['应付金额与明细不符', '改明细后没有重算', '后台不会自动重算合计', '改明细后由第二人核对合计', '对账差异数'],
  },
  note: '已与客户电话确认',
};

const EN: ShopWords = {
  site: 'https://admin.sample.example',
  clerks: ['Sample · Lin', 'Sample · Zhou', 'Sample · He'],
  supervisors: ['Sample supervisor', 'Sample reviewer'],
  goods: [
    ['Longjing tea 250 g', 128],
    ['Ceramic cup', 46],
    ['Bamboo tray', 219],
    ['White tea cake 357 g', 260],
    ['Glass pitcher', 39],
    ['Tea caddy', 58],
  ],
  customers: [
    ['One Lin', 'Room 501, Building 3, 218 Wensan Road, Xihu, Hangzhou, Zhejiang, China'],
    ['Two Zhou', 'Room 1103, Building 2, 88 Zhongshan North Road, Gulou, Nanjing, Jiangsu, China'],
    ['Three He', 'Room 905, Block A, 6 Science Park Road, Nanshan, Shenzhen, Guangdong, China'],
    ['Four Wu', 'No. 12, Unit 5, 27 Renmin South Road, Wuhou, Chengdu, Sichuan, China'],
    ['Five Zheng', 'Room 1506, Building 12, 93 Jianguo Road, Chaoyang, Beijing, China'],
  ],
  actions: { save: 'Edit order · Save', priceChange: 'Change price · Save', refund: 'Refund · OK', delete: 'Delete selected' },
  fields: {
    refundAmount: 'Refund amount',
    orderTotal: 'Amount due',
    phone: 'Phone',
    addressFull: 'Address',
    orderStatus: 'Status',
  },
  vague: 'near the gate',
  statuses: { waiting: 'To ship', done: 'Completed' },
  troubles: {
    price: [
      'One digit too many in prices',
      'The unit price was typed by hand',
      'The price template does not check decimals',
      'All repricing through the template, which checks decimals',
      'Check two weeks of repricing',
    ],
    refund: [
      'Refunds above what was paid',
      'Refunded at list price',
      'The refund page offers the list price',
      'The refund page offers what was paid',
      'Check a week of refunds',
    ],
    phone: [
      'Phone numbers lack a digit',
      'The number was given by phone',
      'No script asks to read it back',
      'The script asks to read it back',
      'Listen to ten calls',
    ],
    address: [
      'Addresses without a door',
      'The customer said only where about',
      'Nobody is asked to insist on the door number',
      'Insist on the door number',
      'Count returned parcels',
    ],
    total: [
      'Amount due differs from the lines',
      'Not worked out again after a line changed',
      'The panel does not add up by itself',
      'A second person checks totals after line changes',
      'Count of differences when closing the books',
    ],
  },
  note: 'Checked with the customer by phone',
};

/** The made-up shop in the language of the screen. */
export const SHOPS: Readonly<Record<'zh-CN' | 'en', ShopWords>> = { 'zh-CN': ZH, en: EN };
