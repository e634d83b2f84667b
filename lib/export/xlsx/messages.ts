import type { FormatName } from '../format';

const name: FormatName = { 'zh-CN': 'Excel 工作簿（按严重程度分表）', en: 'Excel workbook (a sheet for each severity)' };
export default name;
