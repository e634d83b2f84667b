import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Outcome, Prompt } from '../../lib/domain/prompt';
import { createOverlay } from '../overlay/create-overlay';
import { useLocale, useTexts, useWords } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { guideMessages } from './messages';
import { openSampleModal } from './sample-modal';

const NOTHING = { openLayer: () => ({ root: document.createElement('div'), remove: () => undefined }), rectOf: () => null };
const SURFACE = { ...NOTHING, openModal: openSampleModal, isFocused: () => false, repair: () => undefined };

/** The real question over a made-up refund. What one answers is shown and goes nowhere. */
export function SamplePrompt() {
  const t = useTexts(guideMessages);
  const word = useWords();
  const locale = useLocale();
  const { texts } = usePorts();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const open = useRef<{ close(): void } | null>(null);
  useEffect(() => () => open.current?.close(), []);
  const ask = () => {
    const overlay = createOverlay(SURFACE, texts, window);
    open.current = overlay;
    overlay.setLocale(locale);
    const prompt = samplePrompt(t('prompt.action'), t('prompt.change'));
    void overlay.ask(prompt, { approvals: null, elsewhere: null, repair: () => prompt }).then((decision) => {
      open.current = null;
      setOutcome(decision.outcome);
    });
  };
  return (
    <>
      <div>
        <Button type="primary" onClick={ask}>
          {t('prompt.open')}
        </Button>
      </div>
      <p role="status">{outcome ? t('prompt.answered', { outcome: word(`outcome.${outcome}`) }) : ''}</p>
    </>
  );
}

function samplePrompt(actionLabel: string, label: string): Prompt {
  const refund = { refund: '¥300.00', paid: '¥128.00' };
  return {
    ...{ id: 'sample', tier: 'confirm', action: 'refund', actionLabel, site: '', orderNo: 'DEMO-0001', amount: refund.refund },
    ...{ affected: 1, challenge: null, delayMs: 0, override: 'with_reason', values: '' },
    changes: [{ type: 'refundAmount', label, before: '128.00', after: '300.00' }],
    findings: [
      {
        ...{ rule: 'refund-excess', ruleVersion: 1, verdict: 'flag', errorType: 'refund_excess', class: null, severity: 'high' },
        ...{ messageKey: 'flag.over', data: refund, field: 'refundAmount', ref: null, span: null, fix: null, conditions: [] },
        ...{ tier: 'confirm', tierWhy: 'built_in' },
      },
    ],
  };
}
