import { createElement, version as reactVersion, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createSSRApp, h, ref, version as vueVersion } from 'vue';
import { HEADS, ordersBy, ROWS } from './react-orders';

export function ReactOrders() {
  const [count, setCount] = useState(0);
  return ordersBy(createElement, { count, onCount: () => setCount(count + 1) });
}

/** The same in Vue. */
export function vueOrders() {
  return createSSRApp({
    setup() {
      const count = ref(0);
      const row = ({ no, name, total }: (typeof ROWS)[number]) =>
        h('tr', [...[no, name, total].map((text) => h('td', text)), h('td', h('button', { type: 'button' }, '删除订单'))]);
      return () =>
        h('main', [
          h('h1', '订单列表'),
          h('button', { type: 'button', id: 'count', onClick: () => count.value++ }, `第 ${count.value} 次`),
          h('table', [
            h(
              'thead',
              h(
                'tr',
                HEADS.map((text) => h('th', text)),
              ),
            ),
            h('tbody', ROWS.map(row)),
          ]),
        ]);
    },
  });
}

/** Brings what the server rendered to life. What does not match is said on the console. */
export function hydrate(kind: string, root: Element): void {
  document.documentElement.dataset['version'] = kind === 'Vue' ? vueVersion : reactVersion;
  if (kind === 'Vue') vueOrders().mount(root);
  else hydrateRoot(root, createElement(ReactOrders), { onRecoverableError: (error) => console.error('recovered', error) });
}
