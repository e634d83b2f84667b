import { visibleRuns } from '../../lib/domain/visible-text';

const MOST = 160;
/** Of a long text so much of its end stays: two that begin alike must not look alike. */
const TAIL = 0.3;

/**
 * A value of the page as plain text: own direction, hidden characters as marks. A long one keeps its beginning and its
 * end, with the number of characters between them.
 */
export function PageValue({ text, most = MOST }: { readonly text: string; readonly most?: number }) {
  const letters = [...text];
  const isLong = letters.length > most;
  const tail = isLong ? Math.floor(most * TAIL) : 0;
  const head = isLong ? letters.slice(0, most - tail).join('') : text;
  return (
    <bdi dir="auto" className="value">
      <Runs text={head} />
      {isLong ? (
        <>
          <span className="hidden-char">…{letters.length - most}…</span>
          <Runs text={letters.slice(-tail).join('')} />
        </>
      ) : null}
    </bdi>
  );
}

function Runs({ text }: { readonly text: string }) {
  return visibleRuns(text).map((run, index) => {
    const key = `${index}`;
    return run.hidden ? (
      <span key={key} className="hidden-char">
        {run.text}
      </span>
    ) : (
      <span key={key}>{run.text}</span>
    );
  });
}
