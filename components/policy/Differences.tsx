import type { PolicyDifference } from '../../lib/policy/diff';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { policyMessages } from './messages';

/** What two revisions do not share: path, what it was, what it is. */
export function Differences({ list }: { readonly list: readonly PolicyDifference[] }) {
  const t = useTexts(policyMessages);
  if (list.length === 0) return <p className="hd-dim">{t('diff.none')}</p>;
  return (
    <ul className="hd-diff">
      {list.map(({ path, before, after }) => (
        <li key={path}>
          <code data-value="">{path}</code>
          {before === undefined ? null : (
            <del>
              <PageText text={plain(before)} />
            </del>
          )}
          {after === undefined ? null : (
            <ins>
              <PageText text={plain(after)} />
            </ins>
          )}
        </li>
      ))}
    </ul>
  );
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
