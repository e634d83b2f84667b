import { createElement, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createSSRApp, h, ref } from 'vue';

const ROWS = Array.from({ length: 30 }, (_, i) => ({ no: `20261122${1000 + i}`, name: '王建国', total: `￥${268 + i}.00` }));
const HEADS = ['订单号', '收货人', '订单金额', '操作'];

/** A list of orders that was rendered by a server and comes to life in the browser: React. */
export function ReactOrders() {
  const [count, setCount] = useState(0);
  const row = ({ no, name, total }: (typeof ROWS)[number]) =>
    createElement(
      'tr',
      { key: no },
      ...[no, name, total].map((text, i) => createElement('td', { key: i }, text)),
      createElement('td', { key: 'do' }, createElement('button', { type: 'button' }, '删除订单')),
    );
  return createElement(
    'main',
    null,
    createElement('h1', null, '订单列表'),
    createElement('button', { type: 'button', id: 'count', onClick: () => setCount(count + 1) }, `第 ${count} 次`),
    createElement(
      'table',
      null,
      createElement('thead', null, createElement('tr', null, ...HEADS.map((text) => createElement('th', { key: text }, text)))),
      createElement('tbody', null, ...ROWS.map(row)),
    ),
  );
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
export function hydrate(kind: 'react' | 'vue', root: Element): void {
  if (kind === 'vue') vueOrders().mount(root);
  else hydrateRoot(root, createElement(ReactOrders), { onRecoverableError: (error) => console.error('recovered', error) });
}
