import { ClerkName } from '../popup/ClerkName';
import '../popup/popup.css';
import { ReviewerName } from '../review/ReviewerName';
import { BadgeLooks } from './BadgeLooks';
import type { Trial as TrialId } from './guides.data';
import { SampleLink } from './SampleLink';
import { SamplePrompt } from './SamplePrompt';
import { SiteForm } from './SiteForm';

/** The part of a step that one can use at once: the real controls, not pictures of them. */
export function Trial({ trial }: { readonly trial: TrialId }) {
  switch (trial) {
    case 'clerk':
      return <ClerkName />;
    case 'site':
      return <SiteForm />;
    case 'prompt':
      return <SamplePrompt />;
    case 'badge':
      return <BadgeLooks />;
    case 'reviewer':
      return <ReviewerName />;
    case 'sample':
      return <SampleLink />;
  }
}
