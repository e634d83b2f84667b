import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { lateModule } from './scripts/build/late-module';

/** What the daily file needs, asked for when it is turned on. Chromium's workers need a page that holds the file. */
const dailyRights = (browser: string) => ['downloads', 'notifications', ...(browser === 'firefox' ? [] : ['offscreen'])];

/** The end-to-end build carries its test hosts and rights: a headless browser cannot grant optional ones. */
const isE2E = process.env['E2E'] === '1';

const QUIET = { __HEDAN_QUIET__: String(isE2E) };

/** All of the guard but its listeners. */
const GUARD = { importer: 'guard.content/index.ts', source: './make-world', name: 'makeWorld' };

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  outDir: isE2E ? '.output-e2e' : '.output',
  vite: ({ browser }) => ({
    define: QUIET,
    plugins: [lateModule(GUARD, { ...QUIET, 'import.meta.env.FIREFOX': String(browser === 'firefox') })],
    resolve: { alias: { 'wxt/utils/content-script-context': resolve('lib/adapters/browser/silent-context.ts') } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms', ...(isE2E ? dailyRights(browser) : [])],
    optional_permissions: isE2E ? [] : dailyRights(browser),
    optional_host_permissions: ['*://*/*'],
    // The audit hashes by WebAssembly, three times as fast as by JavaScript; nothing else is loosened.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    host_permissions: isE2E ? ['http://127.0.0.1/*', 'http://localhost/*'] : [],
    ...(browser === 'firefox'
      ? // Firefox takes managed storage without a schema.
        {
          browser_specific_settings: {
            gecko: {
              id: 'hedan@hedan.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
