import type { Profile } from '../../domain/profile';

/** Element UI (Vue 2) and Element Plus (Vue 3). Ids such as `el-id-8725-26` change on every load. */
const profile: Profile = {
  id: 'element',
  name: 'Element UI / Element Plus',
  version: 1,
  detect: { classPattern: '(?:^| )el-(?:button|input|select|table|dialog|form)' },
  fields: [
    { anchor: { kind: 'control', classPattern: 'el-pagination', labelPattern: '.*' }, type: 'none', role: 'filter' },
    { anchor: { kind: 'control', placeholder: '10条/页' }, type: 'none', role: 'filter' },
  ],
  widgets: [
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
  ],
  dialogs: [
    { root: '.el-dialog', title: '.el-dialog__title', buttons: '.el-dialog__footer button' },
    { root: '.el-drawer', title: '.el-drawer__title', buttons: '.el-drawer__footer button' },
    {
      root: '.el-message-box',
      title: '.el-message-box__title',
      question: '.el-message-box__message',
      buttons: '.el-message-box__btns button',
    },
    { root: '.el-popconfirm', title: '', question: '.el-popconfirm__main', buttons: '.el-popconfirm__action button' },
  ],
};

export default profile;
