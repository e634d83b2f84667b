import type { Vocabulary } from './vocabulary';

/**
 * Words of programmers: `name`, `id` and binding paths, after `identifierWords`. Includes the column names that open
 * shop systems of China share (ecshop, ThinkPHP, Java backs) and pinyin. Words of `en` are tried on identifiers too.
 */
const vocabulary: Vocabulary = {
  lang: 'identifier',
  lead: '',
  fields: [
    {
      look: 'identifier',
      is: 'recipientName',
      say: 'consignee(?: name)?|recv(?:er)?(?: name)?|receiver?(?: user)?(?: name)?|reciever(?: name)?|accept(?: )?name|recipient(?: name)?|addressee|to name|link ?man|ship name|user real name|real ?name|contact(?:s)?(?: name)?|linker|shou ?huo ?ren|shou ?jian ?ren|fname|lname|f name|l name|cust name|consigner name',
    },
    { look: 'identifier', is: 'name', say: 'name|xing ?ming|full ?name' },
    {
      look: 'identifier',
      is: 'customerId',
      say: '(?:user|member|customer|buyer|cust|client) ?(?:id|no|sn|account|name|nick|nickname|code)|uid|mid|nick ?name|customer|buyer|member|user account|partner(?: id)?',
    },
    { look: 'identifier', is: 'account', say: 'user ?name|login ?name', score: 0.3 },
    {
      look: 'identifier',
      is: 'phone',
      say: '(?:.* )?(?:tel|telephone|mobile|phone|cell ?phone|mobile ?phone|phone ?num(?:ber)?|phone ?no|mobile ?no|tel ?no|link ?phone|link ?tel|dian ?hua|shou ?ji|shou ?ji ?hao|contact ?(?:way|phone|number))',
    },
    { look: 'identifier', is: 'email', say: '(?:.* )?e ?mail(?: addr(?:ess)?)?|you ?xiang' },
    {
      look: 'identifier',
      is: 'companyName',
      say: '(?:.* )?company(?: name)?|inv ?payee|invoice ?title|inv ?title|gong ?si|corp ?name',
    },
    { look: 'identifier', is: 'country', say: '(?:.* )?country(?: id| code| name)?|guo ?jia' },
    { look: 'identifier', is: 'province', say: '(?:.* )?(?:province|prov|state|zone|region)(?: id| name| code)?|sheng(?: fen)?' },
    { look: 'identifier', is: 'city', say: '(?:.* )?(?:city|town)(?: id| name| code)?|cheng ?shi|shi' },
    {
      look: 'identifier',
      is: 'district',
      say: '(?:.* )?(?:district|county|area|dist)(?: id| name| code)?|qu ?xian|qu',
      score: 0.1,
    },
    { look: 'identifier', is: 'town', say: '(?:.* )?(?:township|street ?id|jie ?dao)' },
    {
      look: 'identifier',
      is: 'region',
      say: '(?:.* )?(?:area ?ids|area ?code|region ?ids|regions|pca|ssq|region ?code|cascader|address ?codes|area ?list|area ?name)',
    },
    {
      look: 'identifier',
      is: 'street',
      say: '(?:.* )?(?:address ?1|addr ?1|address ?line ?1|line ?1|street(?: ?1| address| name)?|detail ?address|address ?detail|detail ?addr|xiang ?xi ?di ?zhi)',
    },
    {
      look: 'identifier',
      is: 'addressLine2',
      say: '(?:.* )?(?:address ?[2-4]|addr ?2|address ?line ?[2-4]|line ?[2-4]|street ?(?:line )?[2-4]|sign ?building|house ?no|door ?no|house ?number|room ?no|suburb|men ?pai)',
    },
    { look: 'identifier', is: 'address', say: '(?:.* )?(?:address|addr|adress|di ?zhi)(?: id| info)?' },
    { look: 'identifier', is: 'postcode', say: '(?:.* )?(?:zip|zip ?code|post ?code|postal ?code|you ?bian|postal|zcode)' },
    {
      look: 'identifier',
      is: 'orderNo',
      say: '(?:.* )?order ?(?:no|sn|num|number|code|id|serial|bn|key|ref|seq)|dingdanhao|ding ?dan ?hao|orderno|ordersn|bill ?no|sub ?order ?no',
      not: 'pay|refund|trade|out|status|channel|merchant|return|limit',
    },
    {
      look: 'identifier',
      is: 'none',
      say: '(?:out )?trade ?(?:no|sn)|transaction ?(?:id|no)|refund ?(?:no|sn|id)|return ?(?:no|sn|id)|pay ?(?:no|sn|id)|serial ?no|merchant .*|token|csrf.*|store ?id|shop ?id|mer ?id',
    },
    {
      look: 'identifier',
      is: 'orderStatus',
      say: 'order ?(?:status|state)(?: id)?|(?:change|new) ?(?:order )?status|order ?status ?id',
    },
    { look: 'identifier', is: 'status', say: 'status|state|stat', score: -0.3 },
    { look: 'identifier', is: 'paymentStatus', say: '(?:pay|payment|paid|financial)(?: )?(?:status|state)|is ?paid|has ?paid' },
    { look: 'identifier', is: 'paid', say: 'paid' },
    {
      look: 'identifier',
      is: 'none',
      say: '(?:shipping|ship|delivery|refund|return|after ?sale|invoice|goods|express|user|member|audit|check|print|comment|sync|fulfil?lment|stock) ?(?:status|state)(?: id)?|date modified.*|update ?time|modify ?time|pay ?time|delivery ?time|send ?time|ship ?time|shipped ?at|finish ?time|cancel ?time|receive ?time|audit ?time|refund ?time|last login|date joined|birthday|best ?time',
    },
    {
      look: 'identifier',
      is: 'orderTime',
      say: '(?:order|placed?|purchase|checkout) ?(?:time|date|at|on)(?: (?:at|start|end|begin))?|date ?(?:placed|ordered|purchased)|ordered ?at|xia ?dan ?shi ?jian',
    },
    {
      look: 'identifier',
      is: 'date',
      say: '(?:create|created?|add|added|submit|start|end|begin|from|to)? ?(?:time|date|at)(?: (?:start|end|from|to|begin|range))?|date ?(?:added|created|from|to|start|end|range)|created|gmt ?create|time ?range|created ?on',
    },
    {
      look: 'identifier',
      is: 'paymentMethod',
      say: '(?:order )?(?:pay|payment) ?(?:type|method|way|mode|channel|code|name|id)(?: (?:id|code|name|type))?|payment|pay ?id|zhi ?fu ?fang ?shi',
      score: 0.5,
    },
    { look: 'identifier', is: 'currency', say: '(?:.* )?currency(?: id| code)?|bi ?zhong' },
    { look: 'identifier', is: 'exchangeRate', say: 'exchange ?rate|currency ?rate' },
    {
      look: 'identifier',
      is: 'shippingMethod',
      say: '(?:shipping|express|delivery|logistics?|ship|dvy|dispatch|distribution|freight|wl|carrier|kuai ?di)(?: )?(?:id|type|method|way|name|company|code|mode|com|corp|company id|carrier|service)|express|carrier|courier|shipping',
      score: 0.5,
    },
    {
      look: 'identifier',
      is: 'trackingNo',
      say: '(?:express|delivery|logistics?|ship(?:ping)?|dvy|waybill|tracking|track|flow|wl|kuai ?di|freight|parcel|mail)(?: )?(?:no|sn|num|number|code no|flow id|order no|bill no|dan ?hao)|waybill|tracking|yun ?dan ?hao|nu',
    },
    {
      look: 'identifier',
      is: 'unitPrice',
      say: '(?:goods|product|unit|item|sku|sale|sell|selling|shop|real|prod|retail|product ?real)? ?(?:price|dan ?jia)|unit ?cost|price ?unit',
      not: 'total|market|cost price|pay price|order price',
    },
    {
      look: 'identifier',
      is: 'none',
      say: '(?:cost|market|original|origin|vip|member|purchase|promote|old|line|deposit) ?price|deposit|sales? ?(?:user|man|person)(?: id)?|account ?id|cost|weight|integral|points?|surplus|pack ?fee|card ?fee|pay ?fee|insure ?fee|insure|balance|commission',
    },
    {
      look: 'identifier',
      is: 'quantity',
      say: '(?:goods|product|prod|item|buy|cart|sku|order|product ?uom)? ?(?:quantity|qty|count|num|nums|number|amount num|shu ?liang)',
      not: 'order num|order number|order count|item number',
      score: -0.3,
    },
    {
      look: 'identifier',
      is: 'stock',
      say: '(?:.* )?(?:stock|inventory|store ?count|ku ?cun)(?: num| quantity| qty)?|num in stock',
    },
    {
      look: 'identifier',
      is: 'lineTotal',
      say: '(?:line|row|item|sub|product|goods) ?(?:total|amount)(?: price)?|total ?product ?price|price ?(?:sub)?total',
      not: '^sub ?total|product amount|goods amount|product total',
    },
    {
      look: 'identifier',
      is: 'subtotal',
      say: '(?:goods|product|items?|prod|cart)(?: )?(?:amount|total|total ?price|total ?amount|money)|total ?goods.*|total ?product.*|sub ?total',
      score: -0.2,
    },
    {
      look: 'identifier',
      is: 'discount',
      say: '(?:.* )?(?:discount|promotion|reduce|coupon|integration|deduct(?:ion)?|preferential|favou?rable|rebate) ?(?:amount|price|money|fee|total|percent|value|rate)|discount|reduce ?price|adjust ?price|you ?hui|zhe ?kou',
    },
    {
      look: 'identifier',
      is: 'shippingFee',
      say: '(?:.* )?(?:freight|shipping|express|delivery|post(?:age)?|carriage|transport|logistics?|ship) ?(?:amount|fee|price|cost|money|charge|incl tax|excl tax|value|total|am?t)|freight|postage|yun ?fei|transfee',
    },
    { look: 'identifier', is: 'tax', say: 'tax(?: (?:amount|total|fee|price|money))?|(?:total|amount) ?tax|vat|gst|shui ?e' },
    {
      look: 'identifier',
      is: 'orderTotal',
      say: '(?:order|total|pay|paid|real|actual|actual ?pay|grand|final|payable|receivable)(?: )?(?:amount|price|fee|total|money|sum|pay ?price)(?: incl tax| excl tax)?|total incl tax|amount ?total|order ?total|actual ?total|jin ?e ?zong',
      not: 'tax amount|total tax|total num',
      score: -0.2,
    },
    { look: 'identifier', is: 'total', say: 'total|zong ?jia' },
    { look: 'identifier', is: 'amount', say: 'amount|money|jin ?e|amt' },
    {
      look: 'identifier',
      is: 'refundAmount',
      say: '(?:.* )?(?:refund|return) ?(?:amount|price|money|fee|total)|tui ?kuan ?jin ?e',
    },
    {
      look: 'identifier',
      is: 'sku',
      say: '(?:goods|product|prod|item|sku|spec|style) ?(?:sn|code|no|bn|bar)|sku|model|mpn|huo ?hao|default ?code',
    },
    {
      look: 'identifier',
      is: 'productName',
      say: '(?:goods|product|prod|item|sku|dish|commodity)(?: (?:name|title|list|template))?|goods ?id|product ?(?:id|template id)|shang ?pin(?: ming)?|goodslist',
    },
    {
      look: 'identifier',
      is: 'customerNote',
      say: '(?:user|buyer|customer|member|order|client|postscript|cust)(?: )?(?:remark|note|notes|message|memo|mark|msg|words|comment|postscript)|postscript|liu ?yan',
      not: '^order (?:comment|remark|note)',
    },
    {
      look: 'identifier',
      is: 'internalNote',
      say: '(?:seller|shop|admin|merchant|action|staff|manager|internal|system|inner|private|service|handle|mch|operator|kefu|store|refund)(?: )?(?:remark|note|notes|memo|mark|msg|message|comment|desc)|staff ?note|(?:.* )?history',
    },
    { look: 'identifier', is: 'none', say: 'to ?buyer|card ?message|gift ?message', score: 1 },
    { look: 'identifier', is: 'note', say: 'remark|remarks|note|notes|memo|comment|comments|bei ?zhu|desc|mark' },
    {
      look: 'identifier',
      is: 'couponCode',
      say: '(?:coupon|voucher|promo|discount|bonus)(?: )?(?:code|no|sn|id)|promo ?code|coupon',
    },
    { look: 'identifier', is: 'code', say: 'code' },
    {
      look: 'identifier',
      is: 'none',
      say: '.*(?:delete|is default|selected|selected action|checkbox|action toggle|csrf|captcha|password|passwd|image|avatar|sort|order by|page size|page num|limit|keyword|keywords|searchbar|category|brand|theme|newsletter|language|locale|ip|store|website|type|group id|group)',
      score: -1,
    },
  ],
  actions: [
    {
      look: 'identifier',
      is: 'delete',
      say: '(?:.* )?(?:delete|del|remove|destroy|drop|trash)(?: (?:order|orders|item|goods|row|all|selected|.*))?',
    },
    {
      look: 'identifier',
      is: 'cancelOrder',
      say: '(?:.* )?(?:cancel|close|void|reject) ?order(?:s)?|order ?(?:cancel|close|reject|void)|do ?cancel|confirm ?cancel',
    },
    {
      look: 'identifier',
      is: 'refund',
      say: '(?:.* )?(?:refund|credit ?memo|return ?(?:order|goods|money))(?: .*)?',
      not: 'refuse|reject|disagree|decline|deny',
    },
    {
      look: 'identifier',
      is: 'priceChange',
      say: '(?:.* )?(?:change|edit|update|modify|adjust) ?(?:price|money|fee|amount|freight)|price ?(?:edit|change)',
    },
    {
      look: 'identifier',
      is: 'ship',
      say: '(?:.* )?(?:order )?(?:ship|shipment|deliver|delivery|send ?goods|fahuo|fa ?huo|dispatch|fulfil?l|send ?out)(?: (?:order|goods|save|submit))?|to ?delivery',
    },
    {
      look: 'identifier',
      is: 'statusChange',
      say: '(?:.* )?(?:change|update|edit|set|save) ?(?:order )?(?:status|state)|(?:order )?(?:accept|receive|complete|finish|confirm ?receipt|audit|verify|take) ?(?:order)?|order ?(?:accept|receive|complete|finish|audit|verify|confirm)|add ?history|unship|unpay',
    },
    {
      look: 'identifier',
      is: 'paymentCapture',
      say: '(?:.* )?(?:capture|payments? ?(?:complete|settle)|mark ?(?:as )?paid|confirm ?pay(?:ment)?|offline ?pay|set ?paid|do ?pay|order ?pay|settle)(?: payment)?',
    },
    { look: 'identifier', is: 'export', say: '(?:.* )?(?:export|download ?(?:csv|excel|order))(?: .*)?' },
    {
      look: 'identifier',
      is: 'impersonate',
      say: '(?:.* )?(?:impersonate|login ?as(?: .*)?|customer ?login|login ?customer|user ?login|switch ?user|shadow ?login)',
    },
    {
      look: 'identifier',
      is: 'permissionChange',
      say: '(?:.* )?(?:grant|revoke|assign ?role|role ?assign|unlock|allot ?role|auth ?role|save ?permissions?)(?: .*)?',
    },
    { look: 'identifier', is: 'submitOrder', say: 'submit ?order|place ?order|create ?order|order ?(?:submit|create)' },
    { look: 'identifier', is: 'bulkAction', say: 'batch(?: .*)?|bulk(?: .*)?|mass ?action' },
    { look: 'identifier', is: 'submit', say: '(?:.* )?(?:save|submit|finish|update|continue ?save)' },
    {
      look: 'identifier',
      is: 'none',
      say: '(?:.* )?(?:search|query|reset|filter|print|view|detail|list|sort|goto|page|prev|next|lookup|calendar|toggle|logout|refresh|preview|back|close|cancel ?edit|invoice)(?: .*)?',
      score: -1,
    },
  ],
  parties: {
    sender: 'sender|from (?:name|email|address|mobile|phone)|ship ?from|consignor|seller',
    shop: '^(?:shop|store|mch|merchant) ?(?:name|phone|tel|address|mobile)',
    other: 'supplier|courier|rider|driver|agent|admin(?! search| order)|staff|affiliate',
    billing: 'billing|bill|payment (?:address|firstname|lastname|first|last|company|city|postcode|country|zone)|invoice',
    recipient: 'shipping|ship|delivery|receiver|consignee|recipient|recv',
    buyer: 'buyer|customer|member|user',
  },
  subjects: {},
  plainTitles: '',
  bulkSelect: '',
  search: '',
  orderStates: '',
  paidValues: '',
};

export default vocabulary;
