import { Alert } from 'antd';
import type { Agreement, Estimate } from '../../lib/review/agreement';
import type { BlindFigures } from '../../lib/review/blind-desk';
import type { BlindAgreement, MissRate } from '../../lib/review/blind-queue';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { ScrollX } from '../ui/Reachable';
import { blindMessages } from './messages';

/** How well two people agree, and what they miss; every figure with its 95 % interval and with n. */
export function BlindFiguresPart({ figures }: { readonly figures: BlindFigures }) {
  const t = useTexts(blindMessages);
  const { agreement, misses, broken, states } = figures;
  return (
    <section className="hd-part" aria-labelledby="blind-figures">
      <h2 id="blind-figures">{t('figures.title')}</h2>
      <p className="hd-num">{t('figures.waits', states)}</p>
      {broken.length > 0 ? <Alert type="error" showIcon title={t('broken', { names: broken.join(' · ') })} /> : null}
      {agreement ? <AgreementTable agreement={agreement} /> : <p className="hd-dim">{t('figures.none')}</p>}
      <h3>{t('miss.title')}</h3>
      {misses.length > 0 ? <MissTable misses={misses} /> : <p className="hd-dim">{t('miss.none')}</p>}
    </section>
  );
}

function AgreementTable({ agreement: { binary, ordered } }: { readonly agreement: BlindAgreement }) {
  const t = useTexts(blindMessages);
  const rows = [
    ['observed', binary.observed],
    ['kappa', binary.kappa],
    ['weighted', ordered.weightedKappa],
    ['ac1', binary.ac1],
    ['pabak', binary.pabak],
    ['positive', binary.positive],
    ['negative', binary.negative],
  ] as const satisfies readonly (readonly [string, Agreement['positive']])[];
  return (
    <>
      <p>{t('figures.n', { n: binary.n })}</p>
      {binary.isLowPrevalence ? <Alert type="info" showIcon title={t('figures.rare')} /> : null}
      <ScrollX>
        <table className="hd-table">
          <thead>
            <tr>
              <th scope="col">{t('figures.statistic')}</th>
              <th scope="col">{t('figures.value')}</th>
              <th scope="col">{t('figures.interval')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, estimate]) => (
              <tr key={name}>
                <th scope="row">{t(`figures.${name}`)}</th>
                <Cells estimate={estimate} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </>
  );
}

function Cells({ estimate }: { readonly estimate: Estimate | null }) {
  const t = useTexts(blindMessages);
  // Across a message NaN becomes null.
  if (!estimate || !Number.isFinite(estimate.value ?? Number.NaN)) return <td colSpan={2}>{t('figures.undefined')}</td>;
  return (
    <>
      <td className="hd-num">{estimate.value.toFixed(3)}</td>
      <td className="hd-num">
        {estimate.low.toFixed(3)} – {estimate.high.toFixed(3)}
      </td>
    </>
  );
}

function MissTable({ misses }: { readonly misses: readonly MissRate[] }) {
  const t = useTexts(blindMessages);
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  return (
    <ScrollX>
      <table className="hd-table">
        <thead>
          <tr>
            {(['reviewer', 'seen', 'missed', 'rate'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`miss.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {misses.map(({ reviewer, seen, missed, rate }) => (
            <tr key={reviewer}>
              <th scope="row">
                <PageText text={reviewer} limit={40} />
              </th>
              <td className="hd-num">{seen}</td>
              <td className="hd-num">{missed}</td>
              <td className="hd-num">
                {percent(rate.value)} ({percent(rate.low)} – {percent(rate.high)})
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
