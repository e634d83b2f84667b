import { type KeyboardEvent, useId, useState } from 'react';
import type { Person } from '../../lib/domain/approval';
import { useOverlay } from './context';
import { PageValue } from './PageValue';

interface PinProps {
  readonly people: readonly Person[];
  readonly isBusy: boolean;
  onTry(personId: string, pin: string): void;
}

/** A colleague comes over, says who they are and types their own PIN. */
export function PinPath({ people, isBusy, onTry }: PinProps) {
  const { say, word } = useOverlay();
  const id = useId();
  const only = people.length === 1 ? people[0] : undefined;
  const [personId, setPersonId] = useState(only?.id ?? '');
  const [pin, setPin] = useState('');
  const isReady = personId !== '' && pin !== '' && !isBusy;
  const go = () => {
    if (!isReady) return;
    setPin('');
    onTry(personId, pin);
  };
  return (
    <div className="way">
      <h3 id={id}>{say('approval.here')}</h3>
      <fieldset aria-labelledby={id} className="options people">
        {people.map((person) => (
          <button
            key={person.id}
            type="button"
            aria-pressed={person.id === personId}
            className={person.id === personId ? 'choice is-on' : 'choice'}
            onClick={() => setPersonId(person.id)}
          >
            <PageValue text={person.name} /> <small>{word(`person.${person.role}`)}</small>
          </button>
        ))}
      </fieldset>
      <Entry
        label={say('approval.pin')}
        className="pin-entry"
        value={pin}
        mode="numeric"
        isReady={isReady}
        go={say('approval.approve')}
        onChange={setPin}
        onGo={go}
      />
    </div>
  );
}

interface CodeProps {
  readonly code: string;
  readonly minutes: number;
  readonly isBusy: boolean;
  onTry(code: string): void;
}

/** A colleague elsewhere hears the request code, and answers with another. */
export function CodePath({ code, minutes, isBusy, onTry }: CodeProps) {
  const { say } = useOverlay();
  const [answer, setAnswer] = useState('');
  const isReady = answer.trim() !== '' && !isBusy;
  return (
    <div className="way">
      <h3>{say('approval.there')}</h3>
      <p className="approval-note">{say('approval.read', { minutes })}</p>
      <p className="request-code">
        {groupsOf(code).map(({ at, letters }) => (
          <span key={at}>{letters}</span>
        ))}
      </p>
      <Entry
        label={say('approval.answer')}
        className="answer-entry"
        value={answer}
        mode="text"
        isReady={isReady}
        go={say('approval.check')}
        onChange={setAnswer}
        onGo={() => isReady && onTry(answer)}
      />
    </div>
  );
}

function groupsOf(code: string): readonly { readonly at: string; readonly letters: string }[] {
  return code.split('-').map((letters, index) => ({ at: String(index), letters }));
}

interface EntryProps {
  readonly label: string;
  readonly className: string;
  readonly value: string;
  readonly mode: 'numeric' | 'text';
  readonly isReady: boolean;
  readonly go: string;
  onChange(value: string): void;
  onGo(): void;
}

function Entry({ label, className, value, mode, isReady, go, onChange, onGo }: EntryProps) {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) onGo();
  };
  return (
    <div className="entry">
      <label>
        {label}
        <input
          type="text"
          className={className}
          inputMode={mode}
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKey}
        />
      </label>
      <button type="button" className="approve" aria-disabled={!isReady} onClick={onGo}>
        {go}
      </button>
    </div>
  );
}
