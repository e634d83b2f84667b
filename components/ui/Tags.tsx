import type { ReactNode } from 'react';
import type { Severity, Tier } from '../../lib/domain/finding';
import type { EntryStatus, Verdict } from '../../lib/domain/review';
import { useTexts, useWords } from './locale';
import { uiMessages } from './messages';
import { SeverityShape } from './Shapes';

type Tone = 'plain' | 'accent' | 'success' | 'warning' | 'error';

const SEVERITY_TONE: Readonly<Record<Severity, Tone>> = {
  info: 'plain',
  low: 'plain',
  medium: 'accent',
  high: 'warning',
  critical: 'error',
};

/** Severity in a word and a shape; colour only helps. */
export function SeverityTag({ severity }: { readonly severity: Severity }) {
  const t = useTexts(uiMessages);
  const name = useWords()(`severity.${severity}`);
  return (
    <Tag tone={SEVERITY_TONE[severity]} title={t('severityOf', { name })} filled={severity === 'critical'}>
      <SeverityShape severity={severity} />
      {name}
    </Tag>
  );
}

export function TierTag({ tier }: { readonly tier: Tier }) {
  const t = useTexts(uiMessages);
  const name = useWords()(`tier.${tier}`);
  return (
    <Tag tone="plain" title={t('tierOf', { name })}>
      {name}
    </Tag>
  );
}

const STATUS_TONE: Readonly<Record<EntryStatus, Tone>> = {
  open: 'accent',
  claimed: 'plain',
  reviewed: 'success',
  escalated: 'error',
  closed: 'plain',
};

/** Where an entry stands; a reviewed one says its verdict instead. */
export function StatusTag({ status, verdict = null }: { readonly status: EntryStatus; readonly verdict?: Verdict | null }) {
  const t = useTexts(uiMessages);
  const word = useWords();
  const name = word(`status.${status}`);
  return (
    <Tag tone={STATUS_TONE[status]} title={t('statusOf', { name })}>
      {status === 'reviewed' ? '✓ ' : ''}
      {verdict ? word(`verdict.${verdict}`) : name}
    </Tag>
  );
}

interface TagProps {
  readonly tone: Tone;
  readonly title: string;
  readonly filled?: boolean;
  readonly children: ReactNode;
}

export function Tag({ tone, title, filled = false, children }: TagProps) {
  return (
    <span className="hd-tag" data-tone={tone} data-filled={filled} title={title}>
      {children}
    </span>
  );
}
