import { MoonOutlined, SunOutlined } from '@ant-design/icons';
import { Button, Dropdown, Segmented } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { LOCALES, type Locale } from '../../lib/i18n/locale';
import { useLocale, useTexts } from './locale';
import { uiMessages } from './messages';
import { NavButton } from './nav-button';
import { BrandMark } from './Shapes';
import { useLook } from './use-look';
import { useSettings } from './use-settings';

/** The bar on top of every page: what it is, the page's own buttons, language and look. */
export function PageHeader({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const t = useTexts(uiMessages);
  useEffect(() => {
    document.title = `${title} · ${t('brand')}`;
  }, [title, t]);
  return (
    <header className="hd-header">
      <NavButton />
      <h1>
        <BrandMark />
        {title}
      </h1>
      <div className="hd-header-side">
        {children}
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}

export function LanguageSwitch() {
  const t = useTexts(uiMessages);
  const locale = useLocale();
  const { update } = useSettings();
  return (
    <Segmented<Locale>
      size="small"
      aria-label={t('language')}
      value={locale}
      options={LOCALES.map((value) => ({ value, label: value === 'zh-CN' ? '中' : 'EN' }))}
      onChange={(value) => update({ locale: value })}
    />
  );
}

export function ThemeSwitch() {
  const t = useTexts(uiMessages);
  const look = useLook();
  const { settings, update } = useSettings();
  const items = (['auto', 'light', 'dark'] as const).map((key) => ({
    key,
    label: t(`theme.${key}`),
    onClick: () => update({ theme: key }),
  }));
  return (
    <Dropdown trigger={['click']} menu={{ items, selectedKeys: [settings.theme] }}>
      <Button size="small" type="text" aria-label={t('theme')} icon={look === 'dark' ? <MoonOutlined /> : <SunOutlined />} />
    </Dropdown>
  );
}
