import type { Profile } from '../../domain/profile';

/** jQuery EasyUI: every textbox is a visible input without a name and a hidden one that is submitted. */
const profile: Profile = {
  id: 'easyui',
  name: 'jQuery EasyUI',
  version: 1,
  detect: { classPattern: '(?:^| )(?:easyui-|textbox-text|l-btn|datagrid-)' },
  widgets: [
    {
      id: 'easyui-textbox',
      root: 'span.textbox',
      shown: 'input.textbox-text',
      stored: 'input.textbox-value',
      events: [],
      note: 'setValue fires nothing; read again before a commit. The original input stands before the span with textboxname',
    },
    {
      id: 'easyui-numberbox',
      root: 'span.numberbox',
      shown: 'input.textbox-text',
      stored: 'input.textbox-value',
      events: [],
      note: 'the submitted number may differ from the shown one until blur',
    },
    {
      id: 'easyui-combo',
      root: 'span.combo',
      shown: 'input.combo-text, input.textbox-text',
      stored: 'input.combo-value, input.textbox-value',
      events: [],
    },
    { id: 'easyui-datebox', root: 'span.datebox', shown: 'input.textbox-text', stored: 'input.textbox-value', events: [] },
    {
      id: 'easyui-datagrid',
      root: '.datagrid-view',
      shown: '.datagrid-body',
      events: ['click'],
      note: 'header and body are separate tables, twice when columns are frozen',
    },
  ],
  dialogs: [
    { root: '.panel.window', title: '.panel-title', buttons: '.dialog-button a.l-btn, .messager-button a.l-btn' },
    { root: '.messager-window', title: '.panel-title', question: '.messager-body', buttons: '.messager-button a.l-btn' },
  ],
};

export default profile;
