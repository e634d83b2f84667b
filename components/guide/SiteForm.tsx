import { Alert, Button, Input, Space } from 'antd';
import { useState } from 'react';
import { useTexts } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { guideMessages } from './messages';

interface Said {
  readonly type: 'success' | 'error';
  readonly text: string;
}

/** Turns on the site of an address. The browser asks for the right only when that is the press's first deed. */
export function SiteForm() {
  const t = useTexts(guideMessages);
  const { sites } = usePorts();
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const turnOn = () => {
    const origin = originOf(address);
    if (origin === null) return setSaid({ type: 'error', text: t('site.invalid') });
    sites.turnOn(origin).then(
      (granted) =>
        setSaid(
          granted ? { type: 'success', text: t('site.granted', { site: origin }) } : { type: 'error', text: t('site.refused') },
        ),
      (error: unknown) =>
        setSaid({ type: 'error', text: t('site.failed', { why: error instanceof Error ? error.message : String(error) }) }),
    );
  };
  return (
    <>
      <label htmlFor="guide-site">{t('site.address')}</label>
      <Space.Compact block>
        <Input
          id="guide-site"
          type="url"
          inputMode="url"
          maxLength={2000}
          placeholder={t('site.placeholder')}
          value={address}
          onChange={(event) => {
            setAddress(event.target.value);
            setSaid(null);
          }}
          onPressEnter={(event) => (event.nativeEvent.isComposing ? undefined : turnOn())}
        />
        <Button type="primary" disabled={address.trim() === ''} onClick={turnOn}>
          {t('site.on')}
        </Button>
      </Space.Compact>
      {said ? <Alert type={said.type} showIcon title={said.text} role={said.type === 'error' ? 'alert' : 'status'} /> : null}
    </>
  );
}

/** Null for what is no address of a web page. */
function originOf(text: string): string | null {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.origin : null;
}
