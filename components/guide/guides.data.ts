import type { guideMessages } from './messages';

/** Who the guides are for; the glossary's people, those who answer for rules and machines together. */
export const GUIDE_ROLES = ['clerk', 'supervisor', 'admin'] as const;
export type GuideRole = (typeof GUIDE_ROLES)[number];

type Key = keyof (typeof guideMessages)['zh-CN'] & string;
type IdOf<K> = K extends `${infer Id}.text` ? Extract<Key, Id> : never;
/** A step's title is the message `<id>`, its sentence `<id>.text`. */
export type StepId = IdOf<Key>;

/** What a step lets one try on the spot. */
export type Trial = 'clerk' | 'site' | 'prompt' | 'badge' | 'reviewer' | 'sample';

interface Place {
  readonly section: string;
  readonly target: string;
  /** On which side of the control the card stands. */
  readonly side: 'bottom' | 'right' | 'top';
}

export interface GuideStep {
  readonly id: StepId;
  readonly trial?: Trial;
  /** The section that the step is about, and the control in it that it points at. */
  readonly place?: Place;
}

/** The target stands inside the section that is shown; when it is not there (an empty log), the section's head is pointed at. */
const at = (section: string, target = 'h1', side: Place['side'] = 'bottom'): Place => ({ section, target, side });

/** The guides, step by step: the order in which the work comes up. */
export const GUIDES: Readonly<Record<GuideRole, readonly GuideStep[]>> = {
  clerk: [
    { id: 'clerk.name', trial: 'clerk' },
    { id: 'clerk.site', trial: 'site' },
    { id: 'clerk.prompt', trial: 'prompt' },
    { id: 'clerk.badge', trial: 'badge' },
    { id: 'clerk.panel' },
  ],
  supervisor: [
    { id: 'supervisor.name', trial: 'reviewer', place: at('review', '#review-reviewer') },
    { id: 'supervisor.review', place: at('review', '.hd-list', 'right') },
    { id: 'supervisor.verdict', place: at('review', '.hd-verdict', 'top') },
    { id: 'supervisor.blind', place: at('blind', '#blind-plan') },
    { id: 'supervisor.incidents', place: at('incidents') },
    { id: 'supervisor.learn', place: at('scorecard') },
    { id: 'supervisor.sample', trial: 'sample' },
  ],
  admin: [
    { id: 'admin.people', place: at('approval', '.hd-approval-card') },
    { id: 'admin.policy', place: at('policy', '[role=tablist]') },
    { id: 'admin.sandbox', place: at('sandbox', '[role=tablist]') },
    { id: 'admin.storage', place: at('storage') },
    { id: 'admin.verify', place: at('verify') },
    { id: 'admin.sample', trial: 'sample' },
  ],
};

/** The steps that can be pointed at on the desk itself, with their places in the guide. */
export function tourOf(role: GuideRole): readonly (GuideStep & { readonly place: Place })[] {
  return GUIDES[role].flatMap(({ place, ...step }) => (place ? [{ ...step, place }] : []));
}
