/** Few words, here and not in the catalogues: this prompt is for when nothing else of ours can be reached. */
export const PLAIN_WORDS = {
  'zh-CN': {
    title: '请核对后再继续',
    blocked: '这个操作已被拦截',
    back: '返回修改（Esc）',
    go: '仍要继续',
    glass: '紧急放行',
    type: '请输入 {about}：',
    why: '请写明原因：',
    order: '订单',
    affected: '涉及订单数',
    stale: '核单后台没有响应，或扩展刚更新：请处理完后刷新本页，本页的记录在刷新前可能保存不了。',
    unseen: '网页遮挡了本窗口，这次确认不算数。请刷新本页后重试。',
    frozen: '已冻结的订单：',
  },
  en: {
    title: 'Check before you go on',
    blocked: 'This action was blocked',
    back: 'Go back (Esc)',
    go: 'Go on anyway',
    glass: 'Emergency release',
    type: 'Type {about}:',
    why: 'Write down why:',
    order: 'Order',
    affected: 'Orders touched',
    stale:
      'Hedan’s background does not answer, or the extension was just updated: refresh this page when you are done. Until then this page may not be able to record anything.',
    unseen: 'The page covered this window, so that confirmation does not count. Refresh this page and try again.',
    frozen: 'Frozen orders: ',
  },
} as const;
