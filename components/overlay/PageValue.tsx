import { visibleRuns } from '../ui/visible-text';

const MOST = 160;

/** A value of the page as plain text: own direction, hidden characters as marks, long ones cut. */
export function PageValue({ text }: { readonly text: string }) {
  const cut = text.length > MOST ? `${text.slice(0, MOST)}…` : text;
  return (
    <bdi dir="auto" className="value">
      {visibleRuns(cut).map((run, index) => {
        const key = `${index}`;
        return run.hidden ? (
          <span key={key} className="hidden-char">
            {run.text}
          </span>
        ) : (
          <span key={key}>{run.text}</span>
        );
      })}
    </bdi>
  );
}
