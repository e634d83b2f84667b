import type { Profile } from '../../domain/profile';

/** layui 2: forms are enhanced by hand, layers may hold an iframe whose buttons are links of the parent document. */
const profile: Profile = {
  id: 'layui',
  name: 'layui',
  version: 1,
  detect: { classPattern: '(?:^| )(?:layui-(?:btn|input|form|layer)|lay-)' },
};

export default profile;
