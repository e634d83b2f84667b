import type { FormatName } from '../format';

const name: FormatName = { 'zh-CN': 'CSV 表格（Excel 可直接打开）', en: 'CSV table (opens in Excel)' };
export default name;
