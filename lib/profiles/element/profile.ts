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
};

export default profile;
