import { createContext, useContext } from 'react';
import type { GuideRole, StepId } from './guides.data';

/** Starts pointing at the real screens, from a step of a role on. */
export type StartTour = (role: GuideRole, from: StepId) => void;

export const TourContext = createContext<StartTour>(() => undefined);

export function useStartTour(): StartTour {
  return useContext(TourContext);
}
