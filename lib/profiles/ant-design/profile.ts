import type { Profile } from '../../domain/profile';

/** Ant Design (React) and Ant Design Vue. Both share class names; versions differ only in prefixes of some parts. */
const profile: Profile = {
  id: 'ant-design',
  name: 'Ant Design / Ant Design Vue',
  version: 1,
  detect: { classPattern: '(?:^| )ant-(?:btn|input|select|table|form|modal)' },
  widgets: [
    {
      id: 'ant-select',
      root: '.ant-select',
      shown: '.ant-select-selection-item',
      events: ['click'],
      note: 'options are in a dropdown at the end of body',
    },
    {
      id: 'ant-cascader',
      root: '.ant-cascader, .ant-cascader-picker',
      shown: '.ant-select-selection-item, .ant-cascader-picker-label',
      events: ['click'],
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
  ],
  dialogs: [
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
  ],
};

export default profile;
