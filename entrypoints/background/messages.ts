import { defineMessages } from '../../lib/i18n/messages';

/** What the notifications about the daily file say. */
export const dailyMessages = defineMessages(
  'daily',
  {
    'made.title': '日报已导出',
    'made.text': '{day}：{rows} 条，已保存到下载文件夹 {file}',
    'made.missing.title': '日报已导出，但不完整',
    'made.missing.text': '{day}：{rows} 条，另有 {count} 条已损坏、无法读出。请在「存储」中核验。',
    'failed.title': '日报导出失败',
    'failed.text': '{day} 的文件没有生成（{why}），稍后会自动重试。',
  },
  {
    'made.title': 'Daily file exported',
    'made.text': '{day}: {rows} rows, saved to the downloads folder as {file}',
    'made.missing.title': 'Daily file exported, but not complete',
    'made.missing.text': '{day}: {rows} rows; {count} more are damaged and could not be read. Please verify under Storage.',
    'failed.title': 'Daily export failed',
    'failed.text': 'No file was made for {day} ({why}). It is tried again later.',
  },
);

/** What the notifications about deadlines of incidents say. */
export const deadlineMessages = defineMessages(
  'deadline-notice',
  {
    first_action: '黄金五分钟',
    level: '级别要求',
    remedy: '补救',
    progress: '进度答复',
    'overdue.title': '事件期限已到：{deadline}',
    'escalated.title': '事件已升级：{deadline}仍未完成',
    text: '{title}',
  },
  {
    first_action: 'golden five minutes',
    level: 'what the level asks for',
    remedy: 'remedy',
    progress: 'progress note',
    'overdue.title': 'Deadline reached: {deadline}',
    'escalated.title': 'Escalated: {deadline} is still open',
    text: '{title}',
  },
);

/** What is said when a sample was drawn by the policy's schedule. */
export const auditNotice = defineMessages(
  'audit-notice',
  { title: '抽检样本已抽好', text: '{count} 条等待判定，点击打开。' },
  {
    title: 'A sample for the audit was drawn',
    text: '{count} items wait to be judged; click to open.',
    text_one: 'One item waits to be judged; click to open.',
  },
);
