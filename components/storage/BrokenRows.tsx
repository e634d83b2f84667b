import type { BrokenRow } from '../../lib/ports/record-room';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { ScrollX } from '../ui/Reachable';
import { storageMessages } from './messages';

/** Broken entries: where, why, and how they begin. */
export function BrokenRows({ rows }: { readonly rows: readonly BrokenRow[] }) {
  const t = useTexts(storageMessages);
  return (
    <ScrollX>
      <table className="hd-lines">
        <thead>
          <tr>
            <th scope="col">{t('broken.seq')}</th>
            <th scope="col">{t('broken.why')}</th>
            <th scope="col">{t('broken.text')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ seq, why, text }) => (
            <tr key={seq}>
              <td className="hd-num">{seq}</td>
              <td>{t(`broken.why.${why}`)}</td>
              <td className="is-text">
                <PageText text={text} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
