import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../ui/locale';
import { approvalMessages } from './messages';

interface Props {
  readonly code: string;
  onAgain(): void;
}

/** The answer, to be read to the colleague. */
export function AnswerCode({ code, onAgain }: Props) {
  const t = useTexts(approvalMessages);
  return (
    <div className="hd-approval-answer" role="status">
      <p>{t('desk.answer')}</p>
      <ShownCode code={code} />
      <Button onClick={onAgain}>{t('desk.again')}</Button>
    </div>
  );
}

/** A code in big letters with a way to copy it. */
export function ShownCode({ code }: { readonly code: string }) {
  const t = useTexts(approvalMessages);
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <p className="hd-row">
      <code className="hd-approval-big">{code}</code>
      <Button size="small" onClick={() => void copy()}>
        {isCopied ? t('desk.copied') : t('desk.copy')}
      </Button>
    </p>
  );
}
