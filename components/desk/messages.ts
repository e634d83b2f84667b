import { defineMessages } from '../../lib/i18n/messages';

export const deskMessages = defineMessages(
  'desk',
  {
    nav: '主管台栏目',
    fold: '收起菜单',
    unfold: '展开菜单',
    keys: '切换栏目：[ 上一个，] 下一个',
    failed: '“{name}”无法打开',
    'failed.hint': '其他栏目不受影响，已保存的数据没有丢失。请重试；仍然失败时，请把下面的信息交给管理员。',
  },
  {
    nav: 'Sections of the desk',
    fold: 'Fold the menu',
    unfold: 'Unfold the menu',
    keys: 'Switch sections: [ for the one before, ] for the next',
    failed: '“{name}” could not be opened',
    'failed.hint':
      'The other sections still work and nothing that was saved is lost. Try again; if it still fails, give the lines below to your administrator.',
  },
);
