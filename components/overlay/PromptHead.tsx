import type { Prompt } from '../../lib/domain/prompt';
import { useOverlay } from './context';
import { PageValue } from './PageValue';

const SHAPES: Readonly<Record<string, string>> = {
  confirm: 'M12 2 22 20H2Z',
  challenge: 'M3 3h18v18H3Z',
  dual: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20',
  block: 'M8 2h8l6 6v8l-6 6H8l-6-6V8Z',
};

/** Names the object, what will be done to it and how much is at stake. */
export function PromptHead({ prompt }: { readonly prompt: Prompt }) {
  const { say, word } = useOverlay();
  const action = word(`action.${prompt.action}`);
  const tier = prompt.tier === 'challenge' || prompt.tier === 'dual' || prompt.tier === 'block' ? prompt.tier : 'confirm';
  return (
    <header className="head">
      <svg className="shape" viewBox="0 0 24 24" aria-hidden="true">
        <path d={SHAPES[tier] ?? ''} />
        <path className="stroke" d="M12 8v6M12 16.5v1.5" />
      </svg>
      <div>
        <h1>{say(`title.${tier}`, { action })}</h1>
        <p className="about">
          {prompt.orderNo === null ? (
            say('noOrder')
          ) : (
            <span>
              {say('order')} <PageValue text={prompt.orderNo} most={60} />
            </span>
          )}
          {prompt.affected > 1 ? <b>{say('affected', { count: prompt.affected })}</b> : null}
          {prompt.amount ? (
            <b>
              {say('amount')} <PageValue text={prompt.amount} most={40} />
            </b>
          ) : null}
          <span className="label">
            <PageValue text={prompt.actionLabel} most={60} />
          </span>
        </p>
      </div>
    </header>
  );
}
