/** What a zone may import. Everything not named is forbidden. */
export interface Zone {
  readonly may: readonly string[];
  /** Zones of which only types may be imported. */
  readonly mayTypes?: readonly string[];
  /** Packages, by name or by exact specifier (`zod/mini` does not allow `zod`). */
  readonly npm?: readonly string[];
  readonly isPure?: boolean;
}

const DATES = ['dayjs', 'dayjs/'];

/** The arrow table of docs/architecture.md. An adapter's zone is `adapters/<name>`; `adapters/*` stands for those not named. */
export const ZONES: Readonly<Record<string, Zone>> = {
  domain: { may: [], npm: ['zod/mini'], isPure: true },
  money: { may: ['domain'], npm: ['big.js'], isPure: true },
  i18n: { may: ['domain'], npm: ['i18next'], isPure: true },
  ports: { may: ['domain'], isPure: true },
  address: { may: ['domain'], npm: ['libphonenumber-js/'], isPure: true },
  recognise: { may: ['domain', 'money'], npm: ['libphonenumber-js/'], isPure: true },
  profiles: { may: ['domain'], npm: ['zod/mini'], isPure: true },
  audit: { may: ['domain'], mayTypes: ['ports'], npm: ['json-canonicalize'], isPure: true },
  rules: { may: ['domain', 'money'], mayTypes: ['ports'], npm: ['json-logic-js', 'libphonenumber-js/'], isPure: true },
  messages: { may: ['domain'], npm: ['zod/mini'] },
  policy: {
    may: ['domain', 'money', 'i18n'],
    mayTypes: ['ports'],
    npm: ['zod/mini', 'zod/v4/locales/en.js', 'zod/v4/locales/zh-CN.js', 'papaparse'],
    isPure: true,
  },
  review: { may: ['domain', 'money', 'i18n'], mayTypes: ['ports'], npm: DATES, isPure: true },
  incidents: { may: ['domain', 'money', 'i18n'], mayTypes: ['ports'], npm: DATES, isPure: true },
  insight: {
    may: ['domain', 'money', 'i18n', 'incidents'],
    mayTypes: ['ports'],
    npm: [...DATES, 'ml-cart', 'papaparse'],
    isPure: true,
  },
  export: { may: ['domain', 'money', 'i18n'], mayTypes: ['ports'], npm: [...DATES, 'papaparse', 'hucre/'], isPure: true },
  pipeline: { may: ['domain', 'money', 'ports', 'address', 'recognise', 'profiles', 'rules', 'policy'], isPure: true },
  sample: { may: ['domain', 'money', 'policy', 'pipeline', 'review', 'incidents'], mayTypes: ['ports'], isPure: true },
  'adapters/dom': { may: ['domain', 'ports', 'messages'] },
  'adapters/db': { may: ['domain', 'ports', 'messages'], npm: ['dexie'] },
  'adapters/browser': { may: ['domain', 'ports', 'messages'], npm: ['wxt/'] },
  'adapters/memory': { may: ['domain', 'ports', 'messages'] },
  'adapters/crypto': { may: ['domain', 'ports', 'messages'], npm: ['@noble/hashes/', '@noble/curves/', 'hash-wasm'] },
  'adapters/*': { may: ['domain', 'ports', 'messages'], npm: ['wxt/browser'] },
  components: {
    may: ['domain', 'money', 'i18n', 'review', 'incidents', 'insight', 'policy', 'export'],
    mayTypes: ['ports'],
    npm: [
      'react',
      'react/',
      'react-dom',
      'react-dom/',
      'antd',
      'antd/',
      '@ant-design/',
      '@tanstack/react-virtual',
      'echarts',
      'echarts/',
      'react-querybuilder',
      'react-querybuilder/',
      '@react-querybuilder/',
      ...DATES,
    ],
  },
};

/** Zones that entrypoints may reach: all of them. They import any package too. */
export const UNRESTRICTED = ['entrypoints', 'tests', 'scripts'] as const;
