import { type ReactNode, useId } from 'react';

/** A label above its control; the control takes the id that ties them. */
export function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="hd-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
