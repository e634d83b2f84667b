import { Alert, Button, Input, Space } from 'antd';
import { useState } from 'react';
import type { FillPort, FillPreview } from '../../lib/ports/fill';
import { useTexts } from '../ui/locale';
import { FillSteps } from './FillSteps';
import { pageMessages } from './page-messages';

type Stage =
  | { readonly kind: 'none' | 'noForm' | 'gone' }
  | { readonly kind: 'planned' | 'done' | 'undone'; readonly preview: FillPreview };

const START: Stage = { kind: 'none' };

/** Pastes a contact line into the address form that is open: shown first, filled by one press, taken back by another. */
export function FillFromText({ fill }: { readonly fill: FillPort }) {
  const t = useTexts(pageMessages);
  const [text, setText] = useState('');
  const [stage, setStage] = useState<Stage>(START);
  const [busy, setBusy] = useState(false);
  const run = (work: Promise<FillPreview | null>, kind: 'planned' | 'done' | 'undone') => {
    setBusy(true);
    const missing: Stage = { kind: kind === 'planned' ? 'noForm' : 'gone' };
    work
      .then((preview) => setStage(preview ? { kind, preview } : missing))
      .catch(() => setStage(missing))
      .finally(() => setBusy(false));
  };
  return (
    <section className="hd-card" aria-labelledby="popup-fill">
      <h2 id="popup-fill">{t('fill.title')}</h2>
      <Input.TextArea
        aria-labelledby="popup-fill"
        value={text}
        maxLength={5_000}
        autoSize={{ minRows: 2, maxRows: 5 }}
        placeholder={t('fill.paste')}
        onChange={(event) => {
          setText(event.target.value);
          setStage(START);
        }}
      />
      {stage.kind === 'none' ? (
        <Button size="small" disabled={text.trim() === ''} loading={busy} onClick={() => run(fill.plan(text), 'planned')}>
          {t('fill.look')}
        </Button>
      ) : null}
      {stage.kind === 'noForm' || stage.kind === 'gone' ? (
        <Alert type="warning" showIcon title={t(`fill.${stage.kind}`)} />
      ) : null}
      {'preview' in stage ? (
        <Shown
          stage={stage}
          busy={busy}
          onApply={(id) => run(fill.apply(id), 'done')}
          onUndo={(id) => run(fill.undo(id), 'undone')}
          onCancel={() => setStage(START)}
        />
      ) : null}
    </section>
  );
}

interface ShownProps {
  readonly stage: Extract<Stage, { readonly preview: FillPreview }>;
  readonly busy: boolean;
  readonly onApply: (id: string) => void;
  readonly onUndo: (id: string) => void;
  readonly onCancel: () => void;
}

function Shown({ stage, busy, onApply, onUndo, onCancel }: ShownProps) {
  const t = useTexts(pageMessages);
  const { kind, preview } = stage;
  const count = preview.steps.filter((step) => step.obstacle === null).length;
  return (
    <>
      {preview.steps.length === 0 ? <p>{t('fill.allSame')}</p> : <FillSteps steps={preview.steps} />}
      {kind === 'planned' && preview.same > 0 && preview.steps.length > 0 ? (
        <p>{t('fill.same', { count: preview.same })}</p>
      ) : null}
      {kind === 'planned' ? null : <p role="status">{t(kind === 'done' ? 'fill.done' : 'fill.undone', { count })}</p>}
      <Space size="small">
        {kind === 'planned' && count > 0 ? (
          <Button size="small" type="primary" loading={busy} onClick={() => onApply(preview.id)}>
            {t('fill.apply', { count })}
          </Button>
        ) : null}
        {kind === 'done' && count > 0 ? (
          <Button size="small" loading={busy} onClick={() => onUndo(preview.id)}>
            {t('fill.undo')}
          </Button>
        ) : null}
        {kind === 'planned' ? (
          <Button size="small" onClick={onCancel}>
            {t('fill.cancel')}
          </Button>
        ) : null}
      </Space>
    </>
  );
}
