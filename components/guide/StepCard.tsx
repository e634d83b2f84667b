import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { hrefOf } from '../desk/use-route';
import { useTexts } from '../ui/locale';
import type { GuideRole, GuideStep } from './guides.data';
import { guideMessages } from './messages';
import { Trial } from './Trial';
import { useStartTour } from './tour-context';

interface Props {
  readonly step: GuideStep;
  readonly role: GuideRole;
  readonly place: { readonly current: number; readonly count: number };
  readonly isDone: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onEnd: () => void;
}

/** One step: what it is about, something to try where there is something, the way to the real screen, and on. */
export function StepCard({ step, role, place: { current, count }, isDone, onMove, onEnd }: Props) {
  const t = useTexts(guideMessages);
  const startTour = useStartTour();
  const isLast = current === count - 1;
  const head = useFocusOnMove(current);
  return (
    <section className="hd-guide-step" aria-labelledby="guide-step">
      <h2 id="guide-step" ref={head} tabIndex={-1}>
        <span className="hd-num hd-dim">
          {current + 1}/{count}
        </span>{' '}
        {t(step.id)}
      </h2>
      <p>{t(`${step.id}.text`)}</p>
      {step.trial ? <Trial key={step.id} trial={step.trial} /> : null}
      {step.place ? (
        <div className="hd-row">
          <Button onClick={() => startTour(role, step.id)}>{t('show')}</Button>
          <Button type="link" href={hrefOf(step.place.section)}>
            {t('open')}
          </Button>
        </div>
      ) : null}
      {isDone && isLast ? <Alert type="success" showIcon title={t('finished')} /> : null}
      <footer className="hd-row">
        <Button disabled={current === 0} onClick={() => onMove(-1)}>
          {t('back')}
        </Button>
        <Button type="primary" onClick={() => (isLast ? onEnd() : onMove(1))}>
          {t(isLast ? 'finish' : 'next')}
        </Button>
        {isDone ? null : (
          <Button type="text" className="hd-guide-skip" onClick={onEnd}>
            {t('skip')}
          </Button>
        )}
      </footer>
    </section>
  );
}

/** A new step is read from its head on, by eye and by screen reader. */
function useFocusOnMove(current: number) {
  const head = useRef<HTMLHeadingElement>(null);
  const before = useRef(current);
  useEffect(() => {
    if (before.current === current) return;
    before.current = current;
    head.current?.focus({ preventScroll: true });
  }, [current]);
  return head;
}
