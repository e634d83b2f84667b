/** A stretch that is no part of the address itself: a number to call, a postcode, the word before a field. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** Digits of numbers, the role of labels. */
  readonly value: string;
}

export type MarkKind = 'mobile' | 'landline' | 'foreign' | 'masked' | 'idcard' | 'postcode' | 'label' | 'noise';
export type LabelRole = 'name' | 'phone' | 'region' | 'detail' | 'postcode';

/** All marks of a line in the order of the text, none overlapping an earlier one. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  findLabels(text, marks);
  if (/\d{4}/.test(text)) findNumbers(text, marks);
  findNoise(text, marks);
  return marks.sort((a, b) => a.start - b.start);
}

/** True for marks that carry a number to call. */
export function isPhone(mark: Mark): boolean {
  return mark.kind === 'mobile' || mark.kind === 'landline' || mark.kind === 'foreign' || mark.kind === 'masked';
}

const LABELS: readonly (readonly [LabelRole, RegExp])[] = [
  [
    'name',
    /[【[]?(?:收(?:[货件](?:[人方]|姓名)|(?=:))|(?:联系|取件|取货|提货|签收)人)(?:姓名|名称|名字)?\s*(?:[:=】\]]|[是为叫]|-(?= ))?\s*|(?:客户|买家|顾客)(?:姓名|名称|名字|\s*[:=])\s*[:=]?\s*|[【[]?(?:姓名|名字|昵称|称呼)\s*(?:[:=】\]]|[是叫]|- )\s*|我叫(?=[\u4e00-\u9fff]{2,4}(?:$|[\s,，。、]|手机|电话|联系))|\b(?:name|attn|recipient|receiver|consignee)\s*[:=]\s*/gi,
  ],
  [
    'phone',
    /[【[]?(?:收货人?|收件人?|联系人?)?(?:手机号码?|手机|联系电话|联系方式|联系号码|电话号码?|电话|座机|固话)\s*(?:[:=】\]]\s*|(?:[是为]|- )?\s*(?=[+\d(]))|\b(?:tel|phone|mobile|cell)\.?\s*[:=]?\s*(?=[+\d(])/gi,
  ],
  ['region', /[【[]?(?:(?:所在|收货|收件)?(?:地区|区域|省市区)(?:信息)?|所在省市)\s*(?:[:=】\]]|[是为]|- )\s*/g],
  [
    'detail',
    /[【[]?(?:详细|收货|收件|具体|配送|邮寄|联系|家庭|公司|收件人|收货人)?(?:地址|住址|街道地址)(?:信息)?\s*(?:[:=】\]]|[是为]|- )\s*|\baddress\s*[:=]\s*/gi,
  ],
  ['postcode', /[【[]?(?:邮政编码|邮编|邮递区号)\s*[:=】\]]?\s*(?=\d)|\b(?:zip|postcode|postal code)\s*[:=]\s*/gi],
];

function findLabels(text: string, marks: Mark[]): void {
  if (!LABEL_HINT.test(text)) return;
  for (const [role, pattern] of LABELS) {
    for (const found of text.matchAll(pattern)) add(marks, 'label', found.index, found.index + found[0].length, role);
  }
}

const LABEL_HINT = /[:=】\]址]|地区|我叫|[人户客话机邮式]|买家|tel|phone|mobile|cell/i;

const IDCARD = /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
const MOBILE =
  /(?<![\d*])(?:\(?(?:\+|00)?86\)?[\s-]?)?(1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}|1[3-9]\d{2}[\s-]\d{3}[\s-]\d{4})(?![\d*])(?:\s?(?:[-转,#]|分机)\s?\d{3,4}(?!\d))?/g;
const MASKED = /(?<![\d*])(?:(?:\+|00)?86[\s-]?)?1[3-9]\d?[\s-]?[*xX•]{3,8}[\s-]?\d{2,4}(?![\d*])/g;
const LANDLINE =
  /(?<![\d-])(?:(?:\+|00)?86[\s-]?)?(\(?0(?:10|2\d|[3-9]\d{2})\)?[\s-]?\d{7,8}|09\d\d[\s-]?\d{3}[\s-]?\d{3}|[48]00[\s-]?\d{3}[\s-]?\d{4}|[48]00\d{7})(?:\s?(?:-|转|ext\.?|分机)\s?(\d{1,6}))?(?!\d)/gi;
const FOREIGN =
  /(?<![\d+])(?:\+|00)(?!86)[1-9]\d{0,2}[\s-]?\(?\d{1,4}\)?(?:[\s-]?\d{2,4}){2,4}(?!\d)|(?<![\d-])(?:852|853|886)[\s-]\d{4}[\s-]?\d{4,5}(?!\d)/g;
/** Eight digits that stand alone in a line to Hong Kong or Macau: nobody there writes 852 for a neighbour. */
const LOCAL = /(?<![^\s,，:])[2-9]\d{3}[\s-]?\d{4}(?![^\s,，])/g;
const HONG_KONG_OR_MACAU = /香港|澳[门門]|九[龙龍]|新界|Hong Kong|Macau/i;
/** A mobile number that other digits run into: 301 15812345678 written without a space. */
const FUSED = /(?<!\d)(\d{1,5}?)(1[3-9]\d{9})(?!\d)/g;
const POSTCODE = /(?<![\d#A-Za-z-])(\d{6})(?![\d#A-Za-z号室房栋幢座楼层弄院-])/g;

function findNumbers(text: string, marks: Mark[]): void {
  each(text, IDCARD, (m, i) => add(marks, 'idcard', i, i + m[0].length, m[0]));
  each(text, MOBILE, (m, i) => add(marks, 'mobile', i, i + m[0].length, digits(m[1])));
  if (text.includes('*') || /1[3-9]\d?[xX•]{3}/.test(text))
    each(text, MASKED, (m, i) => add(marks, 'masked', i, i + m[0].length, m[0]));
  each(text, LANDLINE, (m, i) => add(marks, 'landline', i, i + m[0].length, landline(m)));
  if (/[+]|00\d|85[23]|886/.test(text)) each(text, FOREIGN, (m, i) => add(marks, 'foreign', i, i + m[0].length, m[0].trim()));
  if (HONG_KONG_OR_MACAU.test(text)) each(text, LOCAL, (m, i) => add(marks, 'foreign', i, i + m[0].length, m[0]));
  each(text, FUSED, (m, i) => add(marks, 'mobile', i + (m[1]?.length ?? 0), i + m[0].length, m[2] ?? ''));
  each(text, POSTCODE, (m, i) => {
    if (stands(text, i, i + 6)) add(marks, 'postcode', i, i + 6, m[1] ?? '');
  });
}

/** A postcode stands alone: after a separator or the address's last character, before a separator, a name or the end. */
function stands(text: string, start: number, end: number): boolean {
  const after = text.charAt(end);
  return start === 0 || after === '' || /[\s,;，；。、\u4e00-\u9fff)]/.test(after);
}

function landline(found: RegExpMatchArray): string {
  const base = (found[1] ?? '')
    .replace(/[()\s]/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/-+/g, '-');
  return found[2] ? `${base}-${found[2]}` : base;
}

function digits(text: string | undefined): string {
  return (text ?? '').replace(/\D/g, '');
}

function findNoise(text: string, marks: Mark[]): void {
  each(text, NOISE, (m, i) => add(marks, 'noise', i, i + m[0].length, m[0].startsWith(VIRTUAL) ? VIRTUAL : ''));
}

/** How the number of a virtual line begins behind a name: 张家口[3287]. */
export const VIRTUAL = '[';

/** Numbers of virtual lines ([3287]) and the words around a pasted request. */
const NOISE =
  /\[\d{3,4}\]|(?:订单|运单|快递单|流水|交易)编?号\s*[:=]?\s*[A-Za-z\d-]{6,}|(?:收货|收件|联系|客户|订单|地址)信息\s*[:=]\s*|[(（]?微信(?:同号|同步)[)）]?|(?:你好|您好|亲|麻烦)?[,，\s]*(?:请|帮我|帮忙|麻烦)(?:[你您])?(?:发货?|寄|送|邮)(?:到|往|给|至)|(?:你好|您好|谢谢(?:老板|亲|了)?|多谢|麻烦了|辛苦了|拜托了?)(?=$|[\s,，。!！~])/g;

function each(text: string, pattern: RegExp, visit: (match: RegExpMatchArray, index: number) => void): void {
  for (const match of text.matchAll(pattern)) visit(match, match.index);
}

function add(marks: Mark[], kind: MarkKind, start: number, end: number, value: string): void {
  if (end > start && !marks.some((m) => start < m.end && m.start < end)) marks.push({ kind, start, end, value });
}
