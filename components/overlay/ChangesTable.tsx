import type { Change } from '../../lib/domain/prompt';
import { useOverlay } from './context';
import { PageValue } from './PageValue';

const MOST = 12;

/** What the save would change, old beside new. */
export function ChangesTable({ changes }: { readonly changes: readonly Change[] }) {
  const { say, word } = useOverlay();
  if (changes.length === 0) return null;
  return (
    <section>
      <h2>{say('changes')}</h2>
      <table className="changes">
        <thead>
          <tr>
            <th scope="col">{say('field')}</th>
            <th scope="col">{say('before')}</th>
            <th scope="col">{say('after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, MOST).map((change) => (
            <tr key={`${change.label}|${change.type}|${change.before}|${change.after}`}>
              <th scope="row">
                {change.label ? (
                  <PageValue text={change.label.replace(/[:：*\s]+$/, '')} />
                ) : change.type ? (
                  word(`field.${change.type}`)
                ) : (
                  ''
                )}
              </th>
              <td className="before">{change.before ? <PageValue text={change.before} /> : say('empty')}</td>
              <td className="after">{change.after ? <PageValue text={change.after} /> : say('empty')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
