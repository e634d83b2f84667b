import { Tour } from 'antd';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useGo, useRoute } from '../desk/use-route';
import { useTexts } from '../ui/locale';
import { type GuideRole, tourOf } from './guides.data';
import { guideMessages } from './messages';
import { TourContext } from './tour-context';
import { useGuided } from './use-guided';

interface Running {
  readonly role: GuideRole;
  readonly current: number;
}

/** Lets the guide point at the controls on the desk itself, section by section. Arrow keys move, Esc ends. */
export function DeskTour({ children }: { readonly children: ReactNode }) {
  const go = useGo();
  const t = useTexts(guideMessages);
  const [running, setRunning] = useState<Running | null>(null);
  const [holder, setHolder] = useState<HTMLElement | null>(null);
  const end = useCallback(() => setRunning(null), []);
  const show = (role: GuideRole, current: number) => {
    const step = tourOf(role)[current];
    if (!step) return;
    setRunning({ role, current });
    go(step.place.section);
  };
  return (
    <TourContext.Provider
      value={(role, from) =>
        show(
          role,
          tourOf(role).findIndex(({ id }) => id === from),
        )
      }
    >
      {children}
      {/* What the tour says stands in a landmark of its own, not loose at the end of the page. */}
      <aside ref={setHolder} aria-label={t('title')} className="hd-no-print" />
      {running && holder ? <RunningTour holder={holder} running={running} show={show} onEnd={end} /> : null}
    </TourContext.Provider>
  );
}

interface Props {
  readonly holder: HTMLElement;
  readonly running: Running;
  readonly show: (role: GuideRole, current: number) => void;
  readonly onEnd: () => void;
}

function RunningTour({ holder, running: { role, current }, show, onEnd }: Props) {
  const t = useTexts(guideMessages);
  const go = useGo();
  const { finish } = useGuided();
  const steps = tourOf(role);
  const place = steps[current]?.place;
  const target = useTarget(place?.section ?? '', place?.target ?? '');
  useLeaving(place?.section ?? '', onEnd);
  const end = () => {
    onEnd();
    go('guide', role);
  };
  return (
    <Tour
      open
      getPopupContainer={() => holder}
      current={current}
      scrollIntoViewOptions={{ block: 'nearest' }}
      closable={{ 'aria-label': t('tour.close') }}
      onChange={(next) => show(role, next)}
      onClose={end}
      onFinish={() => {
        finish(role);
        end();
      }}
      steps={steps.map(({ id, place: { side } }, i) => ({
        title: t(id),
        description: t(`${id}.text`),
        placement: side,
        target: i === current ? target : null,
        prevButtonProps: { children: t('back') },
        nextButtonProps: { children: t(i === steps.length - 1 ? 'finish' : 'next') },
      }))}
    />
  );
}

/** Whoever goes elsewhere by another way has left the tour. */
function useLeaving(section: string, leave: () => void): void {
  const here = useRoute().section;
  const arrived = useRef('');
  useEffect(() => {
    if (here === section) arrived.current = section;
    else if (arrived.current === section) leave();
  }, [here, section, leave]);
}

/** The control once its section shows it; the section's head until then, and where it never comes. */
function useTarget(section: string, target: string): HTMLElement | null {
  const [found, setFound] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const look = () => {
      const inside = document.querySelector<HTMLElement>(`[data-section="${section}"]`);
      const candidates = [target, 'h1'].flatMap((one) => inside?.querySelector<HTMLElement>(one) ?? []);
      setFound(candidates.find((one) => one.checkVisibility()) ?? null);
    };
    look();
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['style'] });
    return () => watch.disconnect();
  }, [section, target]);
  return found;
}
