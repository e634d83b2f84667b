import type { Profile } from '../../domain/profile';

/** Ant Design (React) and Ant Design Vue. Both share class names; versions differ only in prefixes of some parts. */
const profile: Profile = {
  id: 'ant-design',
  name: 'Ant Design / Ant Design Vue',
  version: 1,
  detect: { classPattern: '(?:^| )ant-(?:btn|input|select|table|form|modal)' },
};

export default profile;
