import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run new rule <id>`: makes a rule folder with all its files, ready to be filled.
 * @returns 2 when the id is missing, malformed or taken.
 */
export default function newRule([id]: string[]): number {
  if (!id || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
    console.error('usage: npm run new rule <id>, with an id of small letters and hyphens such as gift-missing');
    return 2;
  }
  const folder = join(process.cwd(), 'lib', 'rules', id);
  if (existsSync(folder)) {
    console.error(`lib/rules/${id} exists already`);
    return 2;
  }
  mkdirSync(folder);
  for (const [file, text] of Object.entries(filesOf(id))) writeFileSync(join(folder, file), text);
  console.log(`lib/rules/${id}: fill in rule.ts, messages.ts, cases.ts and the two docs, then`);
  console.log('  npx vitest run tests/contracts/rules.test.ts   says what is missing');
  console.log('  node scripts/run.mjs docs rules                writes docs/rules');
  return 0;
}

function filesOf(id: string): Record<string, string> {
  return {
    'rule.ts': RULE.replace('<id>', id),
    'messages.ts': MESSAGES,
    'cases.ts': CASES,
    'docs.zh-CN.md': '写给录单员和主管：检查什么，为什么，什么时候不提示。\n\n**参数**：没有。\n',
    'docs.en.md': 'For clerks and supervisors: what is checked, why, and when it stays silent.\n\n**Parameters**: none.\n',
  };
}

const RULE = `import type { Rule } from '../../domain/rule';
import { textOf } from '../../money/order-amounts';

const rule: Rule = {
  id: '<id>',
  version: 1,
  errorType: 'note_unread',
  severity: 'low',
  needs: ['customerNote'],
  when: ['edit'],
  params: {},
  check({ order }) {
    const note = textOf(order, 'customerNote') ?? '';
    const isFound = note.includes('!');
    const conditions = [{ key: 'note', actual: note, expected: '!', met: isFound }];
    return [{ verdict: isFound ? 'flag' : 'pass', messageKey: isFound ? 'flag' : 'pass', field: 'customerNote', conditions }];
  },
};
export default rule;
`;

const MESSAGES = `import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '规则名称',
    why: '这条规则防止什么损失。',
    pass: '没有问题',
    flag: '客户备注里有感叹号。',
    'cond.note': '备注含有感叹号',
  },
  en: {
    title: 'Name of the rule',
    why: 'What loss this rule prevents.',
    pass: 'Nothing to say',
    flag: 'The customer’s note has an exclamation mark.',
    'cond.note': 'The note has an exclamation mark',
  },
};
export default messages;
`;

const CASES = `import type { RuleCase } from '../../domain/rule';

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '应当提示的例子', en: 'an example that must be flagged' },
    input: { order: { fields: { customerNote: '急!' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag', field: 'customerNote' }],
  },
  {
    title: { 'zh-CN': '不应提示的例子', en: 'an example that must be left alone' },
    input: { order: { fields: { customerNote: '谢谢' } } },
    expect: [],
  },
];
export default cases;
`;
