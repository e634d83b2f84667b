import { App, ConfigProvider, theme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { LocaleProvider, useLocale } from './locale';
import { type Ports, PortsProvider } from './ports';
import { themeFor } from './theme';
import './ui.css';
import './print.css';
import { useLook, useMedia } from './use-look';
import { SettingsProvider } from './use-settings';

interface Props {
  readonly ports: Ports;
  readonly pseudo?: boolean;
  readonly children: ReactNode;
}

/** What every page of the extension is wrapped in: ports, settings, language and look. */
export function AppRoot({ ports, pseudo = false, children }: Props) {
  return (
    <PortsProvider ports={ports}>
      <SettingsProvider>
        <LocaleProvider pseudo={pseudo}>
          <Look>{children}</Look>
        </LocaleProvider>
      </SettingsProvider>
    </PortsProvider>
  );
}

function Look({ children }: { readonly children: ReactNode }) {
  const look = useLook();
  const locale = useLocale();
  const calm = useMedia('(prefers-reduced-motion: reduce)');
  const config = useMemo(() => themeFor(look, !calm), [look, calm]);
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.style.colorScheme = look;
    dayjs.locale(locale === 'zh-CN' ? 'zh-cn' : 'en');
  }, [locale, look]);
  return (
    <ConfigProvider theme={config} locale={locale === 'zh-CN' ? zhCN : enUS} button={{ autoInsertSpace: false }}>
      <App component={false}>
        <Colours />
        {children}
      </App>
    </ConfigProvider>
  );
}

/** Hands the theme's colours to the plain style sheets as custom properties on the root element. */
function Colours() {
  const { token } = theme.useToken();
  useLayoutEffect(() => {
    const colours: Record<string, string> = {
      text: token.colorText,
      dim: token.colorTextSecondary,
      faint: token.colorTextTertiary,
      ground: token.colorBgLayout,
      panel: token.colorBgContainer,
      raised: token.colorBgElevated,
      line: token.colorBorderSecondary,
      edge: token.colorBorder,
      accent: token.colorPrimary,
      chosen: token.controlItemBgActive,
      hover: token.controlItemBgHover,
      error: token.colorError,
      warning: token.colorWarning,
      success: token.colorSuccess,
      'error-ground': token.colorErrorBg,
      'warning-ground': token.colorWarningBg,
      'success-ground': token.colorSuccessBg,
      font: token.fontFamily,
    };
    const { style } = document.documentElement;
    for (const [name, value] of Object.entries(colours)) style.setProperty(`--hd-${name}`, value);
  }, [token]);
  return null;
}
