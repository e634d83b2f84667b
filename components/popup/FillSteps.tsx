import type { FillStep } from '../../lib/ports/fill';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { pageMessages } from './page-messages';

/** Each field of the form before and after, and why one cannot be written. */
export function FillSteps({ steps }: { readonly steps: readonly FillStep[] }) {
  const t = useTexts(pageMessages);
  return (
    <table className="hd-fill">
      <thead>
        <tr>
          <th scope="col">{t('fill.field')}</th>
          <th scope="col">{t('fill.before')}</th>
          <th scope="col">{t('fill.after')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <Step key={`${step.ref} ${step.field}`} step={step} />
        ))}
      </tbody>
    </table>
  );
}

function Step({ step }: { readonly step: FillStep }) {
  const t = useTexts(pageMessages);
  const word = useWords();
  return (
    <tr data-obstacle={step.obstacle ?? ''}>
      <th scope="row">
        <PageText text={step.label.replace(/[:：]\s*$/, '') || word(`field.${step.field}`)} limit={30} />
      </th>
      <td>
        <PageText text={step.before === '' ? t('fill.empty') : step.before} limit={120} />
      </td>
      <td>
        <PageText text={step.after === '' ? t('fill.empty') : step.after} limit={120} />
        {step.given ? null : <small> · {t('fill.derived')}</small>}
        {step.obstacle ? <small className="hd-obstacle">{t(`fill.obstacle.${step.obstacle}`)}</small> : null}
      </td>
    </tr>
  );
}
