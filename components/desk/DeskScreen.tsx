import { Activity, useEffect, useRef, useState } from 'react';
import { DeskTour } from '../guide/DeskTour';
import { SafeGate } from '../safe/SafeGate';
import { NavButtonContext } from '../ui/nav-button';
import { SightedPorts } from '../ui/SightedPorts';
import { useKeys } from '../ui/use-keys';
import { useMedia } from '../ui/use-look';
import { useSettings } from '../ui/use-settings';
import './desk.css';
import { DeskNav, NavDrawer } from './DeskNav';
import { SectionBody } from './SectionBody';
import { FIRST_SECTION, SECTIONS, type Section } from './sections';
import { useGo, useLeaving, useRoute } from './use-route';

/**
 * The supervisors' desk: the sections at the side, the chosen one beside them. A section that was visited is kept as it
 * was left, without its effects, until one comes back to it.
 */
export function DeskScreen({ sections = SECTIONS }: { readonly sections?: readonly Section[] }) {
  const current = useCurrent(sections);
  const visited = useVisited(current);
  const isNarrow = useMedia('(max-width: 700px)');
  const [isOpen, setOpen] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  useSectionKeys(sections, current);
  useFocusOn(body, current);
  return (
    <NavButtonContext.Provider value={isNarrow ? () => setOpen(true) : null}>
      <DeskTour>
        <div className="hd-desk">
          {isNarrow ? (
            <NavDrawer sections={sections} current={current} isOpen={isOpen} onClose={() => setOpen(false)} />
          ) : (
            <DeskNav sections={sections} current={current} />
          )}
          <div className="hd-desk-body" ref={body} tabIndex={-1}>
            <SightedPorts>
              {sections
                .filter(({ id }) => visited.has(id))
                .map((section) => (
                  <Activity key={section.id} mode={section.id === current ? 'visible' : 'hidden'}>
                    <div className="hd-section" data-section={section.id}>
                      <SafeGate isOpen={section.isOpenWhileLocked === true}>
                        <SectionBody section={section} />
                      </SafeGate>
                    </div>
                  </Activity>
                ))}
            </SightedPorts>
          </div>
        </div>
      </DeskTour>
    </NavButtonContext.Provider>
  );
}

/** The section that the address names; the first one when it names none that there is. */
function useCurrent(sections: readonly Section[]): string {
  const { section } = useRoute();
  return sections.some(({ id }) => id === section) ? section : FIRST_SECTION;
}

function useVisited(current: string): ReadonlySet<string> {
  const [visited, setVisited] = useState<ReadonlySet<string>>(() => new Set([current]));
  if (!visited.has(current)) {
    const next = new Set([...visited, current]);
    setVisited(next);
    return next;
  }
  return visited;
}

/**
 * Whoever changes the section works on in it: the focus goes there, and single keys with it. A field is left while its
 * section still stands: one that loses the focus only by being hidden no longer has what its own handlers reach for.
 */
function useFocusOn(body: { readonly current: HTMLElement | null }, current: string): void {
  useLeaving(current, () => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && body.current?.contains(activeElement)) activeElement.blur();
  });
  const before = useRef(current);
  useEffect(() => {
    if (before.current === current) return;
    before.current = current;
    body.current?.focus({ preventScroll: true });
  }, [body, current]);
}

function useSectionKeys(sections: readonly Section[], current: string): void {
  const { settings } = useSettings();
  const go = useGo();
  const step = (by: 1 | -1) => {
    const at = sections.findIndex(({ id }) => id === current);
    const next = sections[(at + by + sections.length) % sections.length];
    if (next) go(next.id);
  };
  useKeys({ '[': () => step(-1), ']': () => step(1) }, settings.keys && sections.length > 1);
}
