import type { Severity } from '../../lib/domain/finding';

/** One shape a severity, so that it reads without colour: ring, bar, diamond, triangle, octagon with a mark. */
const SHAPES: Readonly<Record<Severity, string>> = {
  info: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm0 1.4a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 0 1 0-6.2z',
  low: 'M1.5 4.5h9v3h-9z',
  medium: 'M6 .8 11.2 6 6 11.2.8 6z',
  high: 'M6 1 11.5 11H.5z',
  critical: 'M3.6.5h4.8L11.5 3.6v4.8l-3.1 3.1H3.6L.5 8.4V3.6zM5.3 2.8v4h1.4v-4zm0 5v1.4h1.4V7.8z',
};

export function SeverityShape({ severity }: { readonly severity: Severity }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={SHAPES[severity]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}

/** The product's mark: an order slip with a tick. */
export function BrandMark() {
  return (
    <svg className="hd-mark" width="22" height="22" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect x="3" y="2" width="18" height="20" rx="3" fill="var(--hd-accent)" />
      <path d="M7 7h10M7 11h5" stroke="var(--hd-panel)" strokeWidth="1.8" strokeLinecap="round" />
      <path
        d="m8.5 16 2.5 2.5 5-5"
        stroke="var(--hd-panel)"
        strokeWidth="2.2"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
