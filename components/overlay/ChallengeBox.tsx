import { useId } from 'react';
import type { Challenge } from '../../lib/domain/prompt';
import { type Draft, isSame } from './answer';
import { useOverlay } from './context';
import { PageValue } from './PageValue';

interface Props {
  readonly challenge: Challenge;
  readonly draft: Draft;
  setDraft(draft: Draft): void;
}

/** Makes the clerk touch the value that changes: type it again, or pick it among three. */
export function ChallengeBox({ challenge, draft, setDraft }: Props) {
  const { say } = useOverlay();
  const id = useId();
  const about = useSubject(challenge);
  const isWrong =
    draft.answer !== '' && draft.answer.length >= challenge.answer.length && !isSame(draft.answer, challenge.answer);
  const words = say(challenge.mode === 'retype' ? 'retype' : 'pick', { about });
  return (
    <section className="challenge">
      <h2 id={id}>{words}</h2>
      {challenge.mode === 'retype' ? (
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={24}
          aria-labelledby={id}
          aria-invalid={isWrong}
          value={draft.answer}
          onChange={(event) => setDraft({ ...draft, answer: event.target.value })}
        />
      ) : (
        <fieldset aria-labelledby={id} className="options">
          {challenge.options.map((option) => (
            <Choice
              key={option}
              text={option}
              isOn={draft.answer === option}
              onPick={() => setDraft({ ...draft, answer: option })}
            />
          ))}
        </fieldset>
      )}
      {isSame(draft.answer, challenge.answer) ? <span className="answered" role="img" aria-label="✓" /> : null}
      {isWrong ? (
        <p className="wrong" role="alert">
          {say('wrong')}
        </p>
      ) : null}
    </section>
  );
}

/** Says exactly which piece is meant: a clerk must not have to guess how much of a number to type. */
function useSubject({ subject, about }: Challenge): string {
  const { say, word } = useOverlay();
  if (subject === 'affected' || subject === 'phone' || subject === 'orderNo') return say(`subject.${subject}`);
  if (subject === 'addressFull' || subject === 'street' || subject === 'addressLine2') return say('subject.address');
  const own = word(`field.${subject}`);
  const theirs = about.replace(/[:：*\s]+/g, ' ').trim();
  return theirs !== '' && theirs !== subject && theirs !== own ? `${own}（${theirs.slice(0, 20)}）` : own;
}

/** A radio made of a button: a native one would be switched twice by the shield's copy of the click. */
function Choice({ text, isOn, onPick }: { readonly text: string; readonly isOn: boolean; onPick(): void }) {
  return (
    <button type="button" aria-pressed={isOn} className={isOn ? 'choice is-on' : 'choice'} onClick={onPick}>
      <PageValue text={text} />
    </button>
  );
}
