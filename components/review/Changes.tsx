import type { Change } from '../../lib/domain/prompt';
import { diffTexts } from '../../lib/review/evidence';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { ScrollX } from '../ui/Reachable';
import { reviewMessages } from './messages';

/** Before and after of every value that the save would change, with what differs marked. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const t = useTexts(reviewMessages);
  if (changes.length === 0) return null;
  return (
    <section className="hd-part">
      <h3>{t('changes.title')}</h3>
      <ScrollX>
        <table className="hd-table">
          <thead>
            <tr>
              <th scope="col">{t('changes.field')}</th>
              <th scope="col">{t('changes.before')}</th>
              <th scope="col">{t('changes.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <ChangeRow key={`${change.type}:${change.label}`} change={change} />
            ))}
          </tbody>
        </table>
      </ScrollX>
    </section>
  );
}

function ChangeRow({ change }: { readonly change: Change }) {
  const word = useWords();
  const diff = diffTexts(change.before, change.after);
  const type = change.type ? word(`field.${change.type}`) : '';
  return (
    <tr>
      <th scope="row">
        <PageText text={change.label || type} limit={60} />
        {type && change.label && type !== change.label ? <small>{type}</small> : null}
      </th>
      <td>
        <Side head={diff.head} middle={diff.before} tail={diff.tail} mark="del" />
      </td>
      <td>
        <Side head={diff.head} middle={diff.after} tail={diff.tail} mark="ins" />
      </td>
    </tr>
  );
}

interface SideProps {
  readonly head: string;
  readonly middle: string;
  readonly tail: string;
  readonly mark: 'del' | 'ins';
}

/** One side of a change. A very long one is shown without marks: it can be opened there. */
function Side({ head, middle, tail, mark: Mark }: SideProps) {
  const t = useTexts(reviewMessages);
  const whole = head + middle + tail;
  if (whole === '') return <span className="hd-empty">{t('changes.empty')}</span>;
  if (whole.length > 400) return <PageText text={whole} />;
  return (
    <>
      <PageText text={head} />
      {middle ? (
        <Mark>
          <PageText text={middle} />
        </Mark>
      ) : null}
      <PageText text={tail} />
    </>
  );
}
