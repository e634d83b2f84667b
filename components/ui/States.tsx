import { Alert, Button, Spin } from 'antd';
import type { ReactNode } from 'react';
import type { RecordHealth } from '../../lib/ports/record-health';
import { useTexts } from './locale';
import { uiMessages } from './messages';
import { PageText } from './PageText';

export function LoadingState() {
  const t = useTexts(uiMessages);
  return (
    <div className="hd-state" role="status">
      <Spin />
      <p>{t('loading')}</p>
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly hint?: string;
  readonly children?: ReactNode;
}

export function EmptyState({ title, hint = '', children }: EmptyProps) {
  return (
    <div className="hd-state">
      <svg width="56" height="44" viewBox="0 0 56 44" aria-hidden="true" focusable="false">
        <path d="M10 16 18 4h20l8 12v20a3 3 0 0 1-3 3H13a3 3 0 0 1-3-3z" fill="none" stroke="var(--hd-edge)" strokeWidth="2" />
        <path d="M10 17h12l2 5h8l2-5h12" fill="none" stroke="var(--hd-edge)" strokeWidth="2" />
      </svg>
      <h2>{title}</h2>
      {hint ? <p>{hint}</p> : null}
      {children}
    </div>
  );
}

/** Says that reading failed, what that means for the person, and offers the way on. */
export function ErrorState({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const t = useTexts(uiMessages);
  if (isLocked(error)) {
    return (
      <div className="hd-state" role="alert">
        <h2>{t('locked')}</h2>
        <p>{t('locked.hint')}</p>
        <Button type="primary" onClick={retry}>
          {t('retry')}
        </Button>
      </div>
    );
  }
  return (
    <div className="hd-state" role="alert">
      <h2>{t('failed')}</h2>
      <p>{t('failed.hint')}</p>
      <pre>
        <PageText text={error instanceof Error ? `${error.name}: ${error.message}` : String(error)} />
      </pre>
      <Button type="primary" onClick={retry}>
        {t('retry')}
      </Button>
    </div>
  );
}

/** Warns that prompts work but nothing is logged, or that records wait. Nothing when all is well. */
export function HealthNotice({ health }: { readonly health: RecordHealth | null }) {
  const t = useTexts(uiMessages);
  if (!health || (health.writable && health.waiting === 0)) return null;
  const waiting = health.waiting > 0 ? t('notRecordable.waiting', { count: health.waiting }) : '';
  if (health.writable) return <Alert type="info" showIcon title={waiting} />;
  return (
    <Alert
      type="error"
      showIcon
      title={t('notRecordable.title')}
      description={
        <>
          {t('notRecordable.text')} {waiting}
          {health.why ? <div>{t('notRecordable.why', { why: health.why })}</div> : null}
        </>
      }
    />
  );
}

/** A `LogError` of a locked safe: nothing is wrong, it only wants its passphrase. */
function isLocked(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'locked';
}
