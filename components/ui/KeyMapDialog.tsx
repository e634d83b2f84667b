import { Modal, Switch } from 'antd';
import { useTexts } from './locale';
import { uiMessages } from './messages';
import { useSettings } from './use-settings';

export interface KeyLine {
  readonly keys: readonly string[];
  readonly does: string;
}

interface Props {
  readonly open: boolean;
  readonly lines: readonly KeyLine[];
  readonly onClose: () => void;
}

/** The map behind `?`: every key with what it does, and the switch that turns single keys off. */
export function KeyMapDialog({ open, lines, onClose }: Props) {
  const t = useTexts(uiMessages);
  const { settings, update } = useSettings();
  return (
    <Modal open={open} title={t('keys.title')} footer={null} onCancel={onClose} width={460} destroyOnHidden>
      <dl className="hd-keys">
        {lines.map((line) => (
          <KeyRow key={line.does} line={line} />
        ))}
      </dl>
      <p>{t('keys.note')}</p>
      <div className="hd-row">
        <Switch checked={settings.keys} onChange={(keys) => update({ keys })} aria-label={t('keys.on')} />
        <span>{t('keys.on')}</span>
      </div>
    </Modal>
  );
}

function KeyRow({ line }: { readonly line: KeyLine }) {
  return (
    <>
      <dt>
        {line.keys.map((key) => (
          <kbd key={key} className="hd-key">
            {key}
          </kbd>
        ))}
      </dt>
      <dd>{line.does}</dd>
    </>
  );
}
