import { introduce } from './ask';
import { holdFetch } from './fetch';
import { holdBeacon, holdFormSubmit, holdOpen } from './leave';
import { keepTexts } from './wrap';
import { holdXhr } from './xhr';

/** Starts the companion in this page's own world, and ends it when the guard says so: then every function is the browser's own again. */
export function startCompanion(): void {
  const back = [keepTexts, holdFetch, holdXhr, holdBeacon, holdOpen, holdFormSubmit].map((hold) => hold());
  introduce(() => {
    for (const undo of back) undo();
  });
}
