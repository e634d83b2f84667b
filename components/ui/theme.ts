import type { ThemeConfig } from 'antd';
import { theme } from 'antd';

/** Latin first: a Chinese font draws ’ as wide as a character. */
const FONT =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

const shared = { fontFamily: FONT, borderRadius: 6, fontSize: 14, wireframe: false };

/** Colours are set where Ant Design's own fall below 4.5 : 1 on their ground (placeholder, tertiary text, primary). */
const light = {
  colorPrimary: '#1858c4',
  colorPrimaryHover: '#124599',
  colorPrimaryActive: '#0e3676',
  colorLinkHover: '#124599',
  colorLink: '#1858c4',
  colorError: '#c0212b',
  colorErrorHover: '#98161f',
  colorWarning: '#8a5300',
  colorSuccess: '#17713a',
  colorText: '#1b2230',
  colorTextSecondary: '#4a5366',
  colorTextTertiary: '#5c667a',
  colorTextDescription: '#566073',
  colorTextPlaceholder: '#667085',
  colorTextDisabled: '#6b7484',
  colorErrorBg: '#fdecec',
  colorWarningBg: '#fdf3e0',
  colorSuccessBg: '#e6f5ec',
  colorInfoBg: '#eaf1fd',
  colorBgLayout: '#f3f5f8',
  colorBorder: '#c4cad4',
  colorBorderSecondary: '#e1e5ec',
};

const dark = {
  colorPrimary: '#6aa3ff',
  colorPrimaryHover: '#8ab6ff',
  colorPrimaryActive: '#a3c6ff',
  colorLinkHover: '#a3c6ff',
  colorLink: '#86b5ff',
  colorError: '#ff7a75',
  colorErrorHover: '#ff9d99',
  colorWarning: '#f0b44c',
  colorSuccess: '#5fce8a',
  colorText: '#e8ebf1',
  colorTextSecondary: '#b6bdca',
  colorTextTertiary: '#a0a8b7',
  colorTextDescription: '#a9b1bf',
  colorTextPlaceholder: '#9aa3b2',
  colorTextDisabled: '#8b94a4',
  colorErrorBg: '#3a1c1e',
  colorWarningBg: '#33270f',
  colorSuccessBg: '#15301f',
  colorInfoBg: '#16263f',
  colorBgLayout: '#0f1218',
  colorBgContainer: '#171b23',
  colorBgElevated: '#1e2430',
  colorBorder: '#3c4554',
  colorBorderSecondary: '#2a313d',
};

/** Ant Design's settings for one look. `motion` off where the person asked the system for less of it. */
export function themeFor(look: 'light' | 'dark', motion: boolean): ThemeConfig {
  const isDark = look === 'dark';
  const ink = isDark ? '#0b1322' : '#ffffff';
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: { ...shared, ...(isDark ? dark : light), motion },
    components: {
      Button: { primaryColor: ink, dangerColor: ink, primaryShadow: 'none', defaultShadow: 'none' },
      Table: { headerColor: isDark ? dark.colorTextSecondary : light.colorTextSecondary },
    },
  };
}
