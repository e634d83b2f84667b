import type { Profile } from '../../domain/profile';

/** Dialogs and selects of libraries that many panels mix: Bootstrap, SweetAlert2, iView, AmazeUI, Chosen. */
const profile: Profile = {
  id: 'popular-dialogs',
  name: 'Bootstrap, SweetAlert2, iView, AmazeUI',
  version: 1,
  detect: { classPattern: '(?:^| )(?:btn btn-|swal2-|ivu-|am-btn|modal-)' },
};

export default profile;
