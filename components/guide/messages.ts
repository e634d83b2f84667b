import { defineMessages } from '../../lib/i18n/messages';

export const guideMessages = defineMessages(
  'guide',
  {
    title: '使用引导',
    lead: '选择您的工作，几分钟走一遍。随时可以跳过，之后从左侧“使用引导”再打开。',
    roles: '您的工作',
    'role.clerk': '录单员',
    'role.supervisor': '主管 / 复核员',
    'role.admin': '管理员',
    done: '已完成',
    steps: '步骤',
    back: '上一步',
    next: '下一步',
    finish: '完成',
    skip: '跳过引导',
    finished: '这份引导已经走完。需要时可以从任何一步重来。',
    show: '在界面上指给我看',
    open: '打开这个界面',
    'tour.close': '结束指引',

    'clerk.name': '您的姓名',
    'clerk.name.text': '姓名写进日志，主管有疑问时知道找谁核实。不填也能用，只是记录里会空着。',
    'clerk.site': '启用第一个网站',
    'clerk.site.text':
      '核单只在您启用的网站上工作。把订单后台的网址贴在下面，或在后台页面上点工具栏的核单图标再打开开关；浏览器会征求一次同意。',
    'clerk.prompt': '提示长什么样',
    'clerk.prompt.text':
      '保存、改价、退款这类操作出错代价高，核单会在提交前问一次：左边的按钮回去改，右边的照常提交。现在打开一个样例试试，它不连任何订单，也不会被记录。',
    'clerk.badge': '工具栏上的标记',
    'clerk.badge.text': '图标上的角标随时说明这个页面的情况。点图标可以看到本页识别了什么、今天还有几条待复核。',
    'clerk.panel': '固定在页面旁边',
    'clerk.panel.text':
      '点工具栏图标，再点“固定在页面旁边”：侧栏里有当前订单的问题和修正、它的经过、相关事件的期限，也能把一行收货信息填进表单。',

    'supervisor.name': '您的姓名',
    'supervisor.name.text': '结论以这个姓名记录。没有姓名时不能下结论。',
    'supervisor.review': '从最要紧的看起',
    'supervisor.review.text':
      '列表按严重程度、金额和等待时间排序。用 j / k 上下移动，修改前后、原因和客户历史都在右侧，不用离开页面。',
    'supervisor.verdict': '一个键一个结论',
    'supervisor.verdict.text': '每个结论有自己的键，按 u 撤回，按 ? 查看全部按键；相似的记录可以先预览再一起处理。',
    'supervisor.blind': '双人盲审',
    'supervisor.blind.text': '抽样和全部严重记录由两人分别判断，互相看不到结论；不一致时由第三人裁定。在这里决定抽样比例。',
    'supervisor.incidents': '把事件处理到底',
    'supervisor.incidents.text': '一条或多条记录可以升级为事件：期限、冻结、两组三件事、补偿、告知客户、根因，直到关闭。',
    'supervisor.learn': '看规则是否管用',
    'supervisor.learn.text': '规则表现里有命中、误报和处理情况；案例知识里有常见原因和处理办法。',
    'supervisor.sample': '用示例数据练习',
    'supervisor.sample.text':
      '示例数据是程序生成的一个虚构店铺，只存在于打开它的页面里：不进日志、不进导出、不计数，关掉就没了。',

    'admin.people': '谁能复核、谁能审批',
    'admin.people.text': '登记人员和他们的 PIN。双人复核的操作要由另一个人同意，可以当面输入，也可以用一次性码。',
    'admin.policy': '规则与策略',
    'admin.policy.text': '出厂策略已可使用。规则可以先“陪跑”只记录不打扰，再逐步启用；每次发布都有版本，可以回退。',
    'admin.sandbox': '先试再发布',
    'admin.sandbox.text': '用以往的订单或生成的订单试跑新旧两版策略，比较多问了什么、漏了什么。',
    'admin.storage': '存储、备份与日报',
    'admin.storage.text': '数据只在这台电脑上。在这里设置每天自动导出、备份、保留期限和个人信息加密。',
    'admin.verify': '记录没有被改过',
    'admin.verify.text': '日志前后相连，任何改动都能查出来。把检查点交给别人保管，之后可以拿来核对。',
    'admin.sample': '先用示例数据看一遍',
    'admin.sample.text': '示例数据是程序生成的一个虚构店铺，只存在于打开它的页面里：不进日志、不进导出、不计数，关掉就没了。',

    'site.address': '订单后台的网址',
    'site.placeholder': '例如：https://admin.example.com/orders',
    'site.on': '启用这个网站',
    'site.invalid': '请粘贴完整的网址，以 https:// 或 http:// 开头。',
    'site.granted': '{site} 已启用。打开或刷新那个页面就开始检查。',
    'site.refused': '浏览器没有授予权限，网站保持未启用。',
    'site.failed': '启用失败：{why}',
    'prompt.open': '打开样例提示',
    'prompt.answered': '您选择了：{outcome}。真实情况下，选择、理由和用时会写进日志。',
    'prompt.action': '订单退款 · 确定',
    'prompt.change': '退款金额',
    'badge.none': '没有角标：本页没有发现问题，或网站未启用。',
    'badge.count': '数字：本页有几处值得看一眼。',
    'badge.due': '时钟和数字：有几个事件期限已到。',
    'badge.alarm': '感叹号：日志暂时不能写入，或策略读不出来。提示照常弹出，请告诉管理员。',
    'sample.open': '打开示例数据',
    'popup.title': '第一次使用核单？',
    'popup.text': '三分钟引导：启用网站、试一次提示、认识角标。',
    'popup.start': '开始',
    'popup.skip': '跳过',
    help: '使用引导',
  },
  {
    title: 'Guide',
    lead: 'Choose your work and walk through it in a few minutes. Skip at any time; it opens again from “Guide” at the side.',
    roles: 'Your work',
    'role.clerk': 'Clerk',
    'role.supervisor': 'Supervisor / reviewer',
    'role.admin': 'Administrator',
    done: 'done',
    steps: 'Steps',
    back: 'Back',
    next: 'Next',
    finish: 'Finish',
    skip: 'Skip the guide',
    finished: 'This guide is finished. Any step can be taken again.',
    show: 'Show me on the screens',
    open: 'Open this screen',
    'tour.close': 'Leave the tour',

    'clerk.name': 'Your name',
    'clerk.name.text':
      'It goes into the log, so that the supervisor knows whom to ask. Hedan works without it, the record only stays empty there.',
    'clerk.site': 'Turn on the first site',
    'clerk.site.text':
      'Hedan works only on sites that you turn on. Paste the address of your order admin below, or open that page, press the Hedan icon in the toolbar and use the switch; the browser asks you once.',
    'clerk.prompt': 'What a question looks like',
    'clerk.prompt.text':
      'Saving, repricing and refunding are costly to get wrong, so Hedan asks once before they go out: the left button goes back to correct, the right one goes on. Try a sample now; it is tied to no order and is not recorded.',
    'clerk.badge': 'The mark in the toolbar',
    'clerk.badge.text':
      'The badge on the icon says how this page stands. Press the icon to see what was recognised here and how much waits for review today.',
    'clerk.panel': 'Keep it beside the page',
    'clerk.panel.text':
      'Press the icon in the toolbar, then “Keep beside the page”: the panel shows this order’s findings and fixes, its history, deadlines of its incidents, and fills a line of delivery details into the form.',

    'supervisor.name': 'Your name',
    'supervisor.name.text': 'Verdicts carry this name. Without one no verdict can be given.',
    'supervisor.review': 'What matters comes first',
    'supervisor.review.text':
      'The list is ordered by severity, amount and waiting time. Move with j and k; before and after, the reason and the customer’s history are beside it, without leaving the screen.',
    'supervisor.verdict': 'One key, one verdict',
    'supervisor.verdict.text':
      'Every verdict has its key, u takes it back, ? lists them all; similar entries can be previewed and dealt with together.',
    'supervisor.blind': 'Blind review by two',
    'supervisor.blind.text':
      'A sample and all critical entries are judged by two who do not see each other’s verdict; a third settles what differs. Decide here how large the sample is.',
    'supervisor.incidents': 'Work an incident to its end',
    'supervisor.incidents.text':
      'One entry or many become an incident: deadlines, freezing, the two triples, compensation, telling the customer, root cause, closing.',
    'supervisor.learn': 'See whether the rules are worth it',
    'supervisor.learn.text':
      'Rule scores show hits, false alarms and what was done; Knowledge shows common causes and what helped.',
    'supervisor.sample': 'Practise on sample data',
    'supervisor.sample.text':
      'Sample data is a made-up shop, generated by the program. It lives only in the page that shows it: not in the log, exports or counts, and gone when it is closed.',

    'admin.people': 'Who reviews, who approves',
    'admin.people.text':
      'Enter people and their PINs. What needs two people is approved by another one, on the spot or by a code for one use.',
    'admin.policy': 'Rules and policy',
    'admin.policy.text':
      'The built-in policy is ready for use. A rule can first only watch and record, then be turned on step by step; every revision is kept and can be gone back to.',
    'admin.sandbox': 'Try before you publish',
    'admin.sandbox.text':
      'Run two policies over past or generated orders and compare what the new one would ask more, and what it would miss.',
    'admin.storage': 'Storage, backup and the daily file',
    'admin.storage.text':
      'The data stays on this computer. Set the daily export, backups, how long entries are kept and the encryption of personal data here.',
    'admin.verify': 'Proof that nothing was altered',
    'admin.verify.text':
      'Entries are chained, so that any change shows. Give a checkpoint to somebody else to keep, and compare with it later.',
    'admin.sample': 'Look around with sample data',
    'admin.sample.text':
      'Sample data is a made-up shop, generated by the program. It lives only in the page that shows it: not in the log, exports or counts, and gone when it is closed.',

    'site.address': 'Address of the order admin',
    'site.placeholder': 'for example: https://admin.example.com/orders',
    'site.on': 'Turn this site on',
    'site.invalid': 'Paste the whole address, beginning with https:// or http://.',
    'site.granted': '{site} is on. Open or reload that page to start checking.',
    'site.refused': 'The browser did not give the permission; the site stays off.',
    'site.failed': 'Could not turn it on: {why}',
    'prompt.open': 'Open a sample question',
    'prompt.answered': 'You chose: {outcome}. On a real order the choice, the reason and the time taken go into the log.',
    'prompt.action': 'Refund · OK',
    'prompt.change': 'Refund amount',
    'badge.none': 'No badge: nothing was found on this page, or the site is off.',
    'badge.count': 'A number: so many things on this page are worth a look.',
    'badge.due': 'A clock and a number: so many deadlines of incidents have run out.',
    'badge.alarm':
      'An exclamation mark: the log cannot be written or the policy cannot be read. Questions still come up; tell your administrator.',
    'sample.open': 'Open sample data',
    'popup.title': 'New to Hedan?',
    'popup.text': 'Three minutes: turn on a site, try a question, learn the badge.',
    'popup.start': 'Start',
    'popup.skip': 'Skip',
    help: 'Guide',
  },
);
