import { Drawer } from 'antd';
import { useCallback, useEffect } from 'react';
import type { TieredFinding } from '../../lib/domain/finding';
import type { Order } from '../../lib/domain/order';
import { isPersonalType } from '../../lib/domain/personal';
import type { CaseView, Cell, ChangedCase } from '../../lib/domain/replay';
import { maskFinding, maskValue } from '../../lib/export/mask';
import { formatMoney } from '../../lib/money/arithmetic';
import { useSectionPort } from '../desk/section-port';
import { Conditions } from '../review/Conditions';
import { useLocale, useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { usePorts } from '../ui/ports';
import { ErrorState, LoadingState } from '../ui/States';
import { SeverityTag, TierTag } from '../ui/Tags';
import type { TrialRun } from './Changes';
import { sandboxMessages } from './messages';
import { sandboxPort } from './port';
import { RuleReports } from './RuleReports';
import { useCellName } from './use-cell-name';
import { useRun } from './use-run';

interface Props {
  readonly trial: TrialRun;
  readonly changed: ChangedCase;
  readonly onClose: () => void;
}

/** One order that is met otherwise: what the page showed, and what each policy finds in it, condition by condition. */
export function CaseDrawer({ trial, changed, onClose }: Props) {
  const t = useTexts(sandboxMessages);
  const sandbox = useSectionPort(sandboxPort);
  const { state, start } = useRun<CaseView>();
  const begin = useCallback(
    () => start((progress) => sandbox.caseOf(trial.source, changed.id, trial.before, trial.after, progress)),
    [start, sandbox, trial, changed.id],
  );
  useEffect(begin, [begin]);
  return (
    <Drawer open onClose={onClose} size={560} title={t('case.title', { order: changed.orderNo ?? changed.id })}>
      {state.phase === 'failed' ? <ErrorState error={state.error} retry={begin} /> : null}
      {state.phase === 'running' || state.phase === 'idle' ? <LoadingState /> : null}
      {state.phase === 'stopped' ? <p>{t('case.gone')}</p> : null}
      {state.phase === 'done' ? <CaseParts view={state.value} changed={changed} /> : null}
    </Drawer>
  );
}

function CaseParts({ view, changed }: { readonly view: CaseView; readonly changed: ChangedCase }) {
  const t = useTexts(sandboxMessages);
  const { label } = view;
  return (
    <div className="hd-stack">
      <p className="hd-dim">{t(label === null ? 'case.unjudged' : label.isMistake ? 'case.mistake' : 'case.fine')}</p>
      <Side title={t('before')} cell={changed.before} findings={view.before} />
      <Side title={t('after')} cell={changed.after} findings={view.after} />
      <RuleReports reports={view.reports} />
      <Values order={view.order} previous={view.previous} />
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly cell: Cell;
  readonly findings: readonly TieredFinding[];
}

export function Side({ title, cell, findings }: SideProps) {
  const t = useTexts(sandboxMessages);
  const locale = useLocale();
  const { texts } = usePorts();
  const nameOf = useCellName();
  // What is tried here needs nobody's phone number.
  const seen = findings.map((finding) => maskFinding(finding, 'partial'));
  return (
    <section className="hd-part" aria-label={title}>
      <h3>
        {title}: {nameOf(cell)}
      </h3>
      {seen.length === 0 ? <p>{t('case.silent')}</p> : null}
      <ul className="hd-findings">
        {seen.map((finding) => (
          <li key={`${finding.rule}:${finding.class}:${finding.messageKey}:${finding.ref}`} data-severity={finding.severity}>
            <div className="hd-row">
              <SeverityTag severity={finding.severity} />
              <strong>{texts.ruleName(finding.rule, locale)}</strong>
              <TierTag tier={finding.tier} />
            </div>
            <p>
              <PageText text={texts.sentence(finding, locale)} />
            </p>
            <Conditions finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the page showed, and what it showed before where it changed. */
export function Values({ order, previous }: { readonly order: Order; readonly previous: Order | null }) {
  const t = useTexts(sandboxMessages);
  const word = useWords();
  const wasOf = (i: number) => {
    const field = order.fields[i];
    const was = previous?.fields.find((one) => one.type === field?.type)?.value;
    return field === undefined || was === undefined || was === field.value
      ? null
      : isPersonalType(field.type)
        ? maskValue(was, field.type, 'partial')
        : was;
  };
  const shown = order.fields.map(({ type, value }, i) => ({
    type,
    value: isPersonalType(type) ? maskValue(value, type, 'partial') : value,
    was: wasOf(i),
  }));
  return (
    <section className="hd-part">
      <h3>{t('case.values')}</h3>
      <table className="hd-table">
        <tbody>
          {shown.map(({ type, value, was }) => (
            <tr key={type}>
              <th scope="row">{word(`field.${type}`)}</th>
              <td>
                <PageText text={value} limit={200} /> {was === null ? null : <small>{t('case.was', { value: was })}</small>}
              </td>
            </tr>
          ))}
          {order.lines.map((line) => (
            <tr key={line.ref}>
              <th scope="row">
                <PageText text={line.productName ?? line.sku ?? '–'} limit={60} />
              </th>
              <td>
                {line.unitPrice ? formatMoney(line.unitPrice) : '–'} × {line.quantity ?? '–'} ={' '}
                {line.lineTotal ? formatMoney(line.lineTotal) : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
