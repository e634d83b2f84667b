import { useId } from 'react';
import { type Prompt, REASONS } from '../../lib/domain/prompt';
import { asksReason, type Draft } from './answer';
import { useOverlay } from './context';

interface Props {
  readonly prompt: Prompt;
  readonly draft: Draft;
  setDraft(draft: Draft): void;
}

/** What this prompt's mode of answering asks for: a coded reason, a tick, or nothing beside the findings themselves. */
export function AnswerBox({ prompt, draft, setDraft }: Props) {
  const { say } = useOverlay();
  if (asksReason(prompt)) return <ReasonBox draft={draft} setDraft={setDraft} />;
  if (prompt.override !== 'with_ack') return null;
  const toggle = () => setDraft({ ...draft, acknowledged: !draft.acknowledged });
  return (
    <section className="reasons">
      <button
        type="button"
        aria-pressed={draft.acknowledged}
        className={draft.acknowledged ? 'choice is-on' : 'choice'}
        onClick={toggle}
      >
        {say('acknowledge')}
      </button>
    </section>
  );
}

/** Coded reasons, one key each, and an optional note: coded ones can be counted, free text alone cannot. */
function ReasonBox({ draft, setDraft }: Omit<Props, 'prompt'>) {
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
