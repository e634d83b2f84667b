import { createElement, useState, version } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { ordersBy } from '../react-orders';

function Orders() {
  const [count, setCount] = useState(0);
  return ordersBy(createElement, { count, onCount: () => setCount(count + 1) });
}

/** What the server sends: React 18, which lies in this folder's own packages. */
export const render = () => renderToString(createElement(Orders));

/** Brings it to life. What does not match is said on the console. */
export function hydrate(_kind: string, root: Element): void {
  document.documentElement.dataset['version'] = version;
  hydrateRoot(root, createElement(Orders), { onRecoverableError: (error) => console.error('recovered', error) });
}
