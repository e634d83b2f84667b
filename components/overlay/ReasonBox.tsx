import { useId } from 'react';
import { REASONS } from '../../lib/domain/prompt';
import type { Draft } from './answer';
import { useOverlay } from './context';

/** Coded reasons, one key each, and an optional note: coded ones can be counted, free text alone cannot. */
export function ReasonBox({ draft, setDraft }: { readonly draft: Draft; setDraft(draft: Draft): void }) {
  const { say, word } = useOverlay();
  const id = useId();
  return (
    <section className="reasons">
      <h2 id={id}>{say('reason')}</h2>

      <fieldset aria-labelledby={id} className="options">
        {REASONS.map((reason, index) => {
          const isOn = draft.reason === reason;
          return (
            <button
              key={reason}
              type="button"
              aria-pressed={isOn}
              className={isOn ? 'choice is-on' : 'choice'}
              onClick={() => setDraft({ ...draft, reason })}
            >
              <kbd>{index + 1}</kbd>
              {word(`reason.${reason}`)}
            </button>
          );
        })}
      </fieldset>
      <input
        type="text"
        autoComplete="off"
        maxLength={200}
        placeholder={say('note')}
        aria-label={say('note')}
        value={draft.note}
        onChange={(event) => setDraft({ ...draft, note: event.target.value })}
      />
    </section>
  );
}
