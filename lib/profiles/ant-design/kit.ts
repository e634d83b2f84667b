import type { ChooserRule, DialogRule, WidgetRule } from '../../domain/profile';

export const widgets: readonly WidgetRule[] = [
  {
    id: 'ant-cascader',
    root: '.ant-cascader, .ant-cascader-picker',
    shown: '.ant-select-selection-item, .ant-cascader-picker-label',
    events: ['click'],
    note: 'is a select too: its rule comes first',
  },
  {
    id: 'ant-select',
    root: '.ant-select',
    shown: '.ant-select-selection-item',
    events: ['click'],
    note: 'options are in a dropdown at the end of body',
  },
  { id: 'ant-picker', root: '.ant-picker, .ant-calendar-picker', shown: 'input', events: ['click', 'change'] },
  { id: 'ant-input-number', root: '.ant-input-number', shown: 'input.ant-input-number-input', events: ['input', 'click'] },
  {
    id: 'ant-radio',
    root: '.ant-radio-group',
    shown: '.ant-radio-wrapper-checked',
    stored: 'input.ant-radio-input',
    events: ['change'],
  },
  { id: 'ant-switch', root: '.ant-switch', shown: '.ant-switch-checked', events: ['click'] },
];

export const dialogs: readonly DialogRule[] = [
  {
    root: '.ant-modal-confirm',
    title: '.ant-modal-confirm-title',
    question: '.ant-modal-confirm-content',
    buttons: '.ant-modal-confirm-btns button',
  },
  { root: '.ant-modal', title: '.ant-modal-title', buttons: '.ant-modal-footer button' },
  { root: '.ant-drawer', title: '.ant-drawer-title', buttons: '.ant-drawer-footer button, .ant-drawer-extra button' },
  {
    root: '.ant-popconfirm, .ant-popover',
    title: '',
    question: '.ant-popconfirm-title, .ant-popover-message',
    buttons: '.ant-popconfirm-buttons button, .ant-popover-buttons button',
  },
];

export const choosers: readonly ChooserRule[] = [
  {
    root: '.ant-cascader, .ant-cascader-picker',
    open: '.ant-select-selector, .ant-select-content, .ant-cascader-picker-label',
    list: '.ant-cascader-dropdown, .ant-cascader-menus',
    column: '.ant-cascader-menu',
    item: '.ant-cascader-menu-item:not(.ant-cascader-menu-item-disabled)',
    label: '.ant-cascader-menu-item-content',
    clear: '.ant-select-clear, .ant-cascader-picker-clear',
  },
  {
    root: '.ant-select',
    open: '.ant-select-selector, .ant-select-content',
    list: '.ant-select-dropdown',
    item: '.ant-select-item-option:not(.ant-select-item-option-disabled), .ant-select-dropdown-menu-item',
    label: '.ant-select-item-option-content',
    clear: '.ant-select-clear, .ant-select-selection__clear',
    roll: '.rc-virtual-list-holder',
  },
];
