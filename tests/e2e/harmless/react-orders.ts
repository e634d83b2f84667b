import type React from 'react';

export const ROWS = Array.from({ length: 30 }, (_, i) => ({
  no: `20261122${1000 + i}`,
  name: '王建国',
  total: `￥${268 + i}.00`,
}));
export const HEADS = ['订单号', '收货人', '订单金额', '操作'];

interface Counted {
  readonly count: number;
  onCount(): void;
}

/** A list of orders that was rendered by a server and comes to life in the browser, by the `createElement` of any version of React. */
export function ordersBy(createElement: typeof React.createElement, { count, onCount }: Counted) {
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
    createElement('button', { type: 'button', id: 'count', onClick: onCount }, `第 ${count} 次`),
    createElement(
      'table',
      null,
      createElement('thead', null, createElement('tr', null, ...HEADS.map((text) => createElement('th', { key: text }, text)))),
      createElement('tbody', null, ...ROWS.map(row)),
    ),
  );
}
