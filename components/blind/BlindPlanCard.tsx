import { App, Button, InputNumber, Popconfirm } from 'antd';
import { useState } from 'react';
import type { BlindPort } from '../../lib/review/blind-desk';
import type { PlannedBlind } from '../../lib/review/blind-plan';
import { useTexts } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { useSettings } from '../ui/use-settings';
import { blindMessages } from './messages';

interface Props {
  readonly port: BlindPort;
  readonly plan: PlannedBlind;
  readonly onChanged: () => void;
}

/** Whether blind review is on, and with what shares; every change is on record. */
export function BlindPlanCard({ port, plan, onChanged }: Props) {
  const t = useTexts(blindMessages);
  const { message } = App.useApp();
  const { clock, stamp } = usePorts();
  const { reviewer } = useSettings().settings;
  const [sample, setSample] = useState(Math.round(plan.sampleShare * 100));
  const [seeded, setSeeded] = useState(Math.round(plan.seededShare * 100));
  const save = async (on: boolean) => {
    if (reviewer === '') return void message.warning(t('work.name'));
    const shares = on ? { sampleShare: sample / 100, seededShare: seeded / 100 } : plan;
    // A seed of its own for every start: nobody can have picked what will be drawn.
    const seed = on ? stamp().id : plan.seed;
    const { sampleShare, seededShare } = shares;
    await port
      .plan({ on, seed, sampleShare, seededShare, from: on ? clock.now() : plan.from, by: reviewer })
      .then(
        onChanged,
        (error: unknown) => void message.error(t('work.failed', { why: error instanceof Error ? error.message : String(error) })),
      );
  };
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  if (plan.on) {
    const said = { sample: percent(plan.sampleShare), seeded: percent(plan.seededShare), seed: plan.seed.slice(0, 8) };
    return (
      <div className="hd-row hd-blind-plan">
        <span>{t('plan.on', said)}</span>
        <Popconfirm
          title={t('plan.stopAsk')}
          okText={t('plan.stop')}
          cancelText={t('plan.cancel')}
          onConfirm={() => void save(false)}
        >
          <Button size="small">{t('plan.stop')}</Button>
        </Popconfirm>
      </div>
    );
  }
  return (
    <section className="hd-part" aria-labelledby="blind-plan">
      <h2 id="blind-plan">{t('plan.off')}</h2>
      <p>{t('plan.needs')}</p>
      <div className="hd-row">
        <Share label={t('plan.sample')} min={0} max={100} value={sample} onChange={setSample} />
        <Share label={t('plan.seeded')} min={5} max={10} value={seeded} onChange={setSeeded} />
        <Button type="primary" onClick={() => void save(true)}>
          {t('plan.start')}
        </Button>
      </div>
      <p className="hd-dim">{t('plan.seeded.hint')}</p>
    </section>
  );
}

interface ShareProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Share({ label, min, max, value, onChange }: ShareProps) {
  const props = { min, max, value, precision: 0, suffix: '%', prefix: label };
  return <InputNumber className="hd-blind-share" aria-label={label} {...props} onChange={(next) => onChange(next ?? min)} />;
}
