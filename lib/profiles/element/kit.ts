import type { ChooserRule, DialogRule, WidgetRule } from '../../domain/profile';

export const widgets: readonly WidgetRule[] = [
  {
    id: 'el-select',
    root: '.el-select',
    shown: '.el-select__selected-item, input.el-input__inner',
    events: ['click'],
    note: 'neither input nor change fires; an option in a popper at the end of body is clicked',
  },
  {
    id: 'el-cascader',
    root: '.el-cascader',
    shown: 'input.el-input__inner',
    events: ['click'],
    note: 'one read-only text: 浙江省 / 杭州市 / 西湖区',
  },
  { id: 'el-date-editor', root: '.el-date-editor', shown: 'input', events: ['click', 'change'] },
  {
    id: 'el-input-number',
    root: '.el-input-number',
    shown: 'input',
    events: ['click', 'change'],
    note: 'the plus and minus buttons fire click only',
  },
  { id: 'el-radio', root: '.el-radio-group', shown: '.is-checked', stored: 'input.el-radio__original', events: ['change'] },
  { id: 'el-switch', root: '.el-switch', shown: '.el-switch__core', stored: 'input.el-switch__input', events: ['click'] },
  { id: 'el-tree-select', root: '.el-tree-select', shown: '.el-select__selected-item', events: ['click'] },
];

export const dialogs: readonly DialogRule[] = [
  { root: '.el-dialog', title: '.el-dialog__title', buttons: '.el-dialog__footer button' },
  { root: '.el-drawer', title: '.el-drawer__title', buttons: '.el-drawer__footer button' },
  {
    root: '.el-message-box',
    title: '.el-message-box__title',
    question: '.el-message-box__message',
    buttons: '.el-message-box__btns button',
  },
  { root: '.el-popconfirm', title: '', question: '.el-popconfirm__main', buttons: '.el-popconfirm__action button' },
];

export const choosers: readonly ChooserRule[] = [
  {
    root: '.el-select',
    open: '.el-select__wrapper, .el-input',
    list: '.el-select__popper, .el-select-dropdown',
    item: '.el-select-dropdown__item:not(.is-disabled)',
    clear: '.el-select__clear, .el-icon-circle-close',
    roll: '.el-select-dropdown__list[style*=height], .el-vl__window',
  },
  {
    root: '.el-cascader',
    open: '.el-input',
    list: '.el-cascader__dropdown',
    column: '.el-cascader-menu',
    item: '.el-cascader-node:not(.is-disabled)',
    label: '.el-cascader-node__label',
    clear: '.icon-circle-close, .el-icon-circle-close',
  },
];
