import { useEffect, useId, useState } from 'react';
import type { Prompt } from '../../lib/domain/prompt';
import type { ApprovalAnswer, ApprovalOffer, ApprovalPort } from '../../lib/ports/approval';
import { CodePath, PinPath } from './ApprovalPaths';
import { useOverlay } from './context';

interface Props {
  readonly prompt: Prompt;
  readonly approvals: ApprovalPort;
  /** True when what was pressed could be seen. */
  ifSeen(): boolean;
  onApproved(approver: string): void;
}

export type Try = (work: (promptId: string) => Promise<ApprovalAnswer>) => void;

/** Asks for a second person: at this machine with a PIN, or at another one with a pair of codes. */
export function ApprovalBox({ prompt, approvals, ifSeen, onApproved }: Props) {
  const { say } = useOverlay();
  const id = useId();
  const { offer, isFailed } = useOffer(prompt, approvals);
  const attempt = useAttempt(prompt, ifSeen, onApproved);
  if (isFailed) return <p className="wrong">{say('approval.unreachable')}</p>;
  if (!offer) return <p className="approval-note">{say('approval.loading')}</p>;
  if (offer.isNameless) return <p className="wrong">{say('approval.nameless')}</p>;
  if (offer.people.length === 0 && offer.code === null) return <p className="wrong">{say('approval.nobody')}</p>;
  return (
    <section className="approval" aria-labelledby={id}>
      <h2 id={id}>{say('approval.title')}</h2>
      <div className="ways">
        {offer.people.length > 0 ? (
          <PinPath
            people={offer.people}
            isBusy={attempt.isBusy}
            onTry={(personId, pin) => attempt.run((promptId) => approvals.byPin(promptId, personId, pin))}
          />
        ) : null}
        {offer.code !== null ? (
          <CodePath
            code={offer.code}
            minutes={Math.round(offer.leftMs / 60_000)}
            isBusy={attempt.isBusy}
            onTry={(code) => attempt.run((promptId) => approvals.byCode(promptId, code))}
          />
        ) : null}
      </div>
      <p className="wrong" role="alert">
        {attempt.secondsLeft > 0
          ? say('approval.wait', { seconds: attempt.secondsLeft })
          : attempt.isWrong
            ? say('approval.refused')
            : ''}
      </p>
    </section>
  );
}

/** Registers the request; again whenever a fix has changed what is asked. */
function useOffer(prompt: Prompt, approvals: ApprovalPort): { readonly offer: ApprovalOffer | null; readonly isFailed: boolean } {
  const [offer, setOffer] = useState<ApprovalOffer | null>(null);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    let alive = true;
    approvals.open(prompt).then(
      (made) => alive && setOffer(made),
      () => alive && setFailed(true),
    );
    return () => {
      alive = false;
    };
  }, [prompt, approvals]);
  return { offer, isFailed };
}

/** One try at a time; after a wrong one the wait runs down before the next. */
function useAttempt(prompt: Prompt, ifSeen: () => boolean, onApproved: (approver: string) => void) {
  const [isBusy, setBusy] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const [secondsLeft, setSecondsLeft] = useState(0);
  useEffect(() => {
    if (secondsLeft <= 0) return;
    const timer = setTimeout(() => setSecondsLeft(secondsLeft - 1), 1_000);
    return () => clearTimeout(timer);
  }, [secondsLeft]);
  const run: Try = (work) => {
    if (isBusy || secondsLeft > 0 || !ifSeen()) return;
    setBusy(true);
    setWrong(false);
    work(prompt.id)
      .catch((): ApprovalAnswer => ({ ok: false, waitMs: 0 }))
      .then((answer) => {
        setBusy(false);
        if (answer.ok && ifSeen()) onApproved(answer.approver);
        if (answer.ok) return;
        setWrong(true);
        setSecondsLeft(Math.ceil(answer.waitMs / 1_000));
      });
  };
  return { run, isBusy: isBusy || secondsLeft > 0, isWrong, secondsLeft };
}
