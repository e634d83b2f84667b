import { Alert } from 'antd';
import type { VerifyResult } from '../../lib/ports/record-desk';
import { formatDuration } from '../ui/Cells';
import { useTexts } from '../ui/locale';
import { makeReachable } from '../ui/Reachable';
import { verifyMessages } from './messages';

/** Two verdicts, never mixed, each only as far as the checkpoints from outside reach. */
export function VerifyOutcome({ result }: { readonly result: VerifyResult }) {
  const t = useTexts(verifyMessages);
  const { integrity, completeness, pruned, erased } = result;
  return (
    <div className="hd-verdicts" role="status">
      <Alert
        type={integrity === 'intact' ? 'success' : 'error'}
        showIcon
        title={t('verdict.integrity')}
        description={t(`verdict.${integrity}`)}
      />
      <Alert
        type={completeness === 'complete' ? 'success' : 'error'}
        showIcon
        title={t('verdict.completeness')}
        description={t(`verdict.${completeness}`)}
      />
      <Range result={result} />
      {pruned + erased > 0 ? <p className="hd-hint">{t('range.counts', { pruned, erased })}</p> : null}
      <Faults result={result} />
      <Times result={result} />
    </div>
  );
}

function Range({ result: { anchored, size } }: { readonly result: VerifyResult }) {
  const t = useTexts(verifyMessages);
  if (anchored === 0) return <Alert type="warning" showIcon title={t('range.none')} />;
  if (anchored >= size) return <Alert type="info" showIcon title={t('range.all', { size })} />;
  return <Alert type="info" showIcon title={t('range.some', { anchored, rest: size - anchored })} />;
}

function Faults({ result: { faults, faultCount } }: { readonly result: VerifyResult }) {
  const t = useTexts(verifyMessages);
  if (faultCount === 0) return null;
  return (
    <section>
      <h3>{t('fault.title', { count: faultCount })}</h3>
      <ul className="hd-bullets is-long" ref={makeReachable}>
        {faults.map(({ fault, seq }) => (
          <li key={`${fault} ${seq}`}>
            {t('fault.seq', { seq })} · {t(`fault.${fault}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Times({ result: { times } }: { readonly result: VerifyResult }) {
  const t = useTexts(verifyMessages);
  if (times.length === 0) return null;
  return (
    <section>
      <h3>{t('time.title')}</h3>
      <ul className="hd-bullets is-long" ref={makeReachable}>
        {times.map(({ fault, seq, by }) => (
          <li key={seq}>{t(`time.${fault}`, { seq, by: formatDuration(by) })}</li>
        ))}
      </ul>
    </section>
  );
}
