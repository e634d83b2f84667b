import type { ChooserRule, DialogRule, WidgetRule } from '../../domain/profile';

export const widgets: readonly WidgetRule[] = [
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
];

export const dialogs: readonly DialogRule[] = [
  { root: '.panel.window', title: '.panel-title', buttons: '.dialog-button a.l-btn, .messager-button a.l-btn' },
  { root: '.messager-window', title: '.panel-title', question: '.messager-body', buttons: '.messager-button a.l-btn' },
];

export const choosers: readonly ChooserRule[] = [
  {
    root: 'span.combo',
    open: '.combo-arrow, input.textbox-text',
    list: '.combo-panel',
    item: '.combobox-item:not(.combobox-item-disabled)',
    clear: '.icon-clear',
  },
];
