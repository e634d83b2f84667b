import type { ChooserRule, DialogRule, WidgetRule } from '../../domain/profile';

export const widgets: readonly WidgetRule[] = [
  {
    id: 'layui-select',
    root: '.layui-form-select',
    shown: 'input.layui-input',
    stored: 'select',
    events: ['click'],
    note: 'the hidden select stands before the root and owns name and value; neither input nor change fires',
  },
  {
    id: 'layui-radio',
    root: '.layui-form-radio',
    shown: 'div',
    stored: 'input[type=radio]',
    events: ['click'],
    note: 'the input stands before the root',
  },
  { id: 'layui-checkbox', root: '.layui-form-checkbox', shown: 'div', stored: 'input[type=checkbox]', events: ['click'] },
  { id: 'layui-switch', root: '.layui-form-switch', shown: 'div', stored: 'input[type=checkbox]', events: ['click'] },
  { id: 'layui-laydate', root: 'input[lay-key]', shown: 'input', events: ['click'], note: 'laydate writes the value silently' },
  { id: 'xm-select', root: 'xm-select', shown: '.label-content', stored: 'input.xm-select-default', events: ['click'] },
];

export const dialogs: readonly DialogRule[] = [
  { root: '.layui-layer-dialog', title: '.layui-layer-title', question: '.layui-layer-content', buttons: '.layui-layer-btn a' },
  { root: '.layui-layer-page, .layui-layer-iframe', title: '.layui-layer-title', buttons: '.layui-layer-btn a' },
];

export const choosers: readonly ChooserRule[] = [
  {
    root: '.layui-form-select',
    open: '.layui-select-title',
    list: 'dl',
    item: 'dd:not(.layui-disabled)',
    clear: 'dd.layui-select-tips:not(.layui-disabled)',
  },
];
