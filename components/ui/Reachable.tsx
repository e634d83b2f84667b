import type { ReactNode } from 'react';

/** What scrolls must be reachable by keyboard, also where it holds nothing to press (WCAG 2.1.1). Given as a `ref`. */
export function makeReachable(node: HTMLElement | null): void {
  if (node) node.tabIndex = 0;
}

/** Holds a table that may be wider than the page: it scrolls inside, the page never does. */
export function ScrollX({ children }: { readonly children: ReactNode }) {
  return (
    <div className="hd-scroll-x" ref={makeReachable}>
      {children}
    </div>
  );
}
