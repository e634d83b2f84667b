import { defineMessages } from '../../lib/i18n/messages';

export const panelMessages = defineMessages(
  'panel',
  {
    title: '核单侧栏',
    order: '当前订单',
    'order.none': '这个页面上没有认出订单号。打开一个订单，这里会显示它的问题、经过和事件。',
    'order.off': '这个网站还没有启用核单。请在工具栏的弹窗里打开开关。',
    'order.stale': '页面是在启用或更新之前打开的，请刷新页面。',
    choose: '选择订单',
    findings: '这个订单的问题',
    'findings.none': '没有未处理的问题。',
    incidents: '相关事件',
    'incidents.none': '没有进行中的事件。',
    'incidents.open': '打开事件',
    desk: '打开复核台',
  },
  {
    title: 'Hedan side panel',
    order: 'Current order',
    'order.none': 'No order number was recognised on this page. Open an order and its findings, history and incidents show here.',
    'order.off': 'Hedan is off on this site. Turn it on in the popup of the toolbar.',
    'order.stale': 'This page was open before Hedan was turned on or updated; reload it.',
    choose: 'Choose an order',
    findings: 'Findings of this order',
    'findings.none': 'Nothing is open.',
    incidents: 'Incidents',
    'incidents.none': 'No incident is open.',
    'incidents.open': 'Open the incident',
    desk: 'Open the desk',
  },
);
