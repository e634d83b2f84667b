import type { FormatName } from '../format';

const name: FormatName = { 'zh-CN': 'JSONL（每行一条，供程序读取）', en: 'JSONL (one entry a line, for programs)' };
export default name;
