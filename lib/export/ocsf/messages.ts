import type { FormatName } from '../format';

const name: FormatName = { 'zh-CN': 'OCSF 检测发现（供安全平台读取）', en: 'OCSF detection findings (for security platforms)' };
export default name;
