import { useEffect, useRef, useState } from 'react';
import { ACTION_TYPES, type ActionType, FIELD_TYPES, type FieldType, PARTIES, type Party } from '../../lib/domain/field-type';
import type { PickAnswer, PickTarget } from '../../lib/ports/teach';
import { PageValue } from './PageValue';
import { useKeydown } from './use-keydown';
import { usePicker } from './use-picker';

interface Props {
  readonly className: string;
  readonly target: PickTarget;
  onBack(): void;
  onChoose(answer: Omit<PickAnswer, 'ref'>): void;
}

/** The list of what it can be: buttons and one field that narrows them down. */
export function PickerTypes({ className, target, onBack, onChoose }: Props) {
  const { say, typeName } = usePicker();
  const [filter, setFilter] = useState('');
  const [party, setParty] = useState<Party | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const isField = target.kind === 'field';
  const choose = (type: FieldType | ActionType | 'none') => onChoose(answerOf(target.kind, type, party));
  const wanted = filter.trim().toLowerCase();
  const types: readonly (FieldType | ActionType)[] = isField ? FIELD_TYPES : ACTION_TYPES;
  const shown = types.filter((type) => `${typeName(target.kind, type)} ${type}`.toLowerCase().includes(wanted));
  const [first] = shown;
  const card = useKeydown<HTMLDivElement>((event) => {
    if (event.key === 'Escape') onBack();
    else if (event.key === 'Enter' && event.target === input.current && first && wanted !== '') choose(first);
    else if (event.key.startsWith('Arrow')) moveFocus(card.current, event);
  });
  return (
    <div ref={card} className={className}>
      <Head target={target} />
      <input
        ref={input}
        type="text"
        autoComplete="off"
        value={filter}
        aria-label={say('filter')}
        placeholder={say('filter')}
        onChange={(event) => setFilter(event.target.value)}
      />
      {isField ? <Parties party={party} onParty={setParty} /> : null}
      <div className="types">
        {shown.map((type) => (
          <button
            key={type}
            type="button"
            data-type={type}
            className={type === target.now ? 'is-now' : ''}
            onClick={() => choose(type)}
          >
            {typeName(target.kind, type)}
          </button>
        ))}
        <button type="button" data-type="none" className="none" onClick={() => choose('none')}>
          {say(isField ? 'notField' : 'notAction')}
        </button>
      </div>
      <div className="row">
        <p className="grow" role="status">
          {shown.length === 0 ? say('noMatch') : ''}
        </p>
        <button type="button" onClick={onBack}>
          {say('back')}
        </button>
      </div>
    </div>
  );
}

function Head({ target }: { readonly target: PickTarget }) {
  const { say, typeName } = usePicker();
  return (
    <>
      <h1>{target.label === '' ? say('whatNoLabel') : <PageValue text={say('what', { label: target.label })} />}</h1>
      <p>
        {target.now === null ? say('nowNothing') : say('now', { type: typeName(target.kind, target.now) })}
        {target.value === '' ? null : (
          <>
            {' · '}
            <PageValue text={target.value} />
          </>
        )}
      </p>
    </>
  );
}

function Parties({ party, onParty }: { readonly party: Party | null; onParty(party: Party | null): void }) {
  const { say, word } = usePicker();
  return (
    <div className="row parties">
      <p>{say('party')}</p>
      {[null, ...PARTIES].map((one) => (
        <button key={one ?? 'auto'} type="button" aria-pressed={one === party} onClick={() => onParty(one)}>
          {one === null ? say('partyAuto') : word(`party.${one}`)}
        </button>
      ))}
    </div>
  );
}

/** The list of field types is shown for fields and that of actions for actions, so the type fits its kind. */
function answerOf(kind: PickTarget['kind'], type: FieldType | ActionType | 'none', party: Party | null): Omit<PickAnswer, 'ref'> {
  if (kind === 'action') return { action: type as ActionType | 'none' };
  return party === null ? { field: type as FieldType | 'none' } : { field: type as FieldType | 'none', party };
}

/** Arrows walk through the buttons of the list; left and right stay with the text while it is being typed. */
function moveFocus(card: HTMLElement | null, event: KeyboardEvent): void {
  const buttons = [...(card?.querySelectorAll<HTMLButtonElement>('.types button') ?? [])];
  const at = buttons.findIndex(
    ({ dataset }) => event.target instanceof HTMLElement && dataset['type'] === event.target.dataset['type'],
  );
  const isTyping = event.target instanceof HTMLInputElement;
  const grid = card?.querySelector('.types');
  const columns = grid ? getComputedStyle(grid).gridTemplateColumns.split(' ').length : 1;
  const by = { ArrowDown: isTyping ? 1 : columns, ArrowUp: -columns, ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
  if (isTyping && event.key !== 'ArrowDown') return;
  event.preventDefault();
  buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus();
}
