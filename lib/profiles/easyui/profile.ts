import type { Profile } from '../../domain/profile';

/** jQuery EasyUI: every textbox is a visible input without a name and a hidden one that is submitted. */
const profile: Profile = {
  id: 'easyui',
  name: 'jQuery EasyUI',
  version: 1,
  detect: { classPattern: '(?:^| )(?:easyui-|textbox-text|l-btn|datagrid-)' },
};

export default profile;
