import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** One matter of the section, under a heading of its own. */
export function Card({ title, hint = '', children }: Props) {
  const id = useId();
  return (
    <section className="hd-matter" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint ? <p className="hd-hint">{hint}</p> : null}
      {children}
    </section>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: (id: string) => ReactNode;
}

/** A labelled control. */
export function Field({ label, hint = '', children }: FieldProps) {
  const id = useId();
  return (
    <div className="hd-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {hint ? <small>{hint}</small> : null}
    </div>
  );
}
