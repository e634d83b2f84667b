import type { PageDesk } from '../../../../components/popup/page-desk';

/** What stands beside the popup in the real extension: `known` says whether the lists name who works here, `alerts` what the browser gave. */
export function pageDesk(known: string, alerts: string): PageDesk {
  const nobody = { role: null, known: [] };
  const somebody = { role: 'clerk', known: [{ name: '李敏', role: 'clerk' }] };
  return {
    teach: {
      start: async () => true,
      list: async () => [],
      remove: async () => undefined,
      exportFile: async () => undefined,
      importFile: async () => ({ ok: true, origin: 'https://admin.meiyuan.example', count: 0 }),
      watch: () => () => undefined,
    },
    fill: { plan: async () => null, apply: async () => null, undo: async () => null },
    me: { read: async () => (known === 'somebody' ? somebody : nobody), watch: () => () => undefined },
    alerts: { allowed: async () => alerts === 'on', ask: async () => alerts === 'on' },
  };
}
