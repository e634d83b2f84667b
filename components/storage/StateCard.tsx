import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import type { PastExport } from '../../lib/ports/export-desk';
import type { LastAudit, StorageState } from '../../lib/ports/record-room';
import { useSectionPort } from '../desk/section-port';
import { hrefOf } from '../desk/use-route';
import { TimeCell } from '../ui/Cells';
import { useTexts } from '../ui/locale';
import type { Loaded } from '../ui/use-load';
import { bytesText } from './bytes';
import { Card } from './Card';
import { Growth } from './Growth';
import { storageMessages } from './messages';
import { recordPort } from './port';

interface Props {
  readonly state: StorageState;
  readonly past: Loaded<readonly PastExport[]>;
  readonly onChanged: () => void;
}

/** What there is, since when, how fast it grows and how safe it lies. */
export function StateCard({ state, past, onChanged }: Props) {
  const t = useTexts(storageMessages);
  const last = past.phase === 'ready' ? past.value[0] : undefined;
  const { entries, pruned, oldest, usage, quota, lastCheckpoint } = state;
  return (
    <Card title={t('state.title')}>
      <dl className="hd-about">
        <Fact name={t('state.entries')} note={pruned > 0 ? t('state.pruned', { count: pruned }) : ''}>
          {t('state.entries.value', { count: entries })}
        </Fact>
        <Fact name={t('state.oldest')}>{oldest === null ? t('state.none') : <TimeCell at={oldest} form="full" />}</Fact>
        <Fact name={t('state.usage')}>
          {usage === null
            ? t('state.usage.unknown')
            : t('state.usage.value', { used: bytesText(usage), quota: quota === null ? '?' : bytesText(quota) })}
        </Fact>
        <Fact name={t('state.persistent')}>
          <Persistent state={state} onChanged={onChanged} />
        </Fact>
        <Fact name={t('state.checkpoint')}>
          {lastCheckpoint === null ? (
            t('state.checkpoint.none')
          ) : (
            <>
              <TimeCell at={lastCheckpoint.at} form="full" /> · {t('state.checkpoint.value', { size: lastCheckpoint.size })}
            </>
          )}
        </Fact>
        <Fact name={t('state.audit')}>
          <Audit last={state.lastAudit} />
        </Fact>
        <Fact name={t('state.lastExport')}>{last ? <LastExport last={last} /> : t('log.none')}</Fact>
      </dl>
      <Growth perDay={state.perDay} />
    </Card>
  );
}

function Fact({ name, note = '', children }: { readonly name: string; readonly note?: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {children}
        {note ? <small>{note}</small> : null}
      </dd>
    </>
  );
}

function Audit({ last }: { readonly last: LastAudit | null }) {
  const t = useTexts(storageMessages);
  const link = <a href={hrefOf('verify')}>{t('state.audit.open')}</a>;
  if (last === null) {
    return (
      <>
        {t('state.audit.none')} {link}
      </>
    );
  }
  const { at, integrity, completeness, size } = last;
  return (
    <>
      <TimeCell at={at} form="full" /> · {t(`state.audit.${integrity}`)} · {t(`state.audit.${completeness}`)} ·{' '}
      {t('state.audit.size', { size })} {link}
    </>
  );
}

function LastExport({ last }: { readonly last: PastExport }) {
  return (
    <>
      <TimeCell at={last.at} form="full" /> · {last.fileName || last.format}
    </>
  );
}

/** Asked once, straight from the person's click: some browsers ask back. */
function Persistent({ state, onChanged }: Pick<Props, 'state' | 'onChanged'>) {
  const t = useTexts(storageMessages);
  const room = useSectionPort(recordPort);
  const { message } = App.useApp();
  if (state.isPersistent) return t('state.persistent.yes');
  if (state.isUnlimited) return t('state.persistent.unlimited');
  const ask = async () => {
    if (!(await room.persist().catch(() => false))) void message.warning(t('state.persistent.refused'));
    onChanged();
  };
  return (
    <span className="hd-row">
      {t('state.persistent.no')}
      <Button size="small" onClick={() => void ask()}>
        {t('state.persistent.ask')}
      </Button>
    </span>
  );
}
