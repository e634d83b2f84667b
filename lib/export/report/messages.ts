import type { FormatName } from '../format';

const name: FormatName = { 'zh-CN': '日报（网页，可打印或存为 PDF）', en: 'Daily report (a page to print or save as PDF)' };
export default name;
