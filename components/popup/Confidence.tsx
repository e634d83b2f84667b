import { Popover } from 'antd';
import type { Evidence } from '../../lib/domain/order';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { popupMessages } from './messages';

interface Props {
  /** 0..1 */
  readonly confidence: number;
  readonly why: readonly Evidence[];
}

/** How sure the recognition is; pressing it lists the cues for and against. */
export function Confidence({ confidence, why }: Props) {
  const t = useTexts(popupMessages);
  const percent = Math.round(confidence * 100);
  const label = t('confidence', { percent });
  return (
    <Popover trigger="click" title={t('confidence.why')} content={<Cues why={why} />}>
      <button type="button" className="hd-sure" aria-label={`${label} · ${t('confidence.why')}`}>
        <span className="hd-sure-bar" aria-hidden="true">
          <span style={{ inlineSize: `${percent}%` }} />
        </span>
        <span className="hd-num">{percent}%</span>
      </button>
    </Popover>
  );
}

function Cues({ why }: { readonly why: readonly Evidence[] }) {
  const t = useTexts(popupMessages);
  if (why.length === 0) return <p>{t('confidence.noWhy')}</p>;
  return (
    <ul className="hd-cues">
      {why.slice(0, 12).map((cue) => (
        <li key={`${cue.cue}:${cue.text}:${cue.score}`}>
          <span className="hd-num">{cue.score > 0 ? `+${round(cue.score)}` : round(cue.score)}</span> {cue.cue}{' '}
          <q>
            <PageText text={cue.text} limit={80} line />
          </q>
        </li>
      ))}
    </ul>
  );
}

function round(score: number): string {
  return String(Math.round(score * 10) / 10);
}
