import { MenuOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { createContext, useContext } from 'react';
import { useTexts } from './locale';
import { uiMessages } from './messages';

/** Opens the menu of sections; null where there is none, or where it stands open at the side. */
export const NavButtonContext = createContext<(() => void) | null>(null);

/** The button for the menu of sections, in the header of every screen on a narrow desk. */
export function NavButton() {
  const t = useTexts(uiMessages);
  const open = useContext(NavButtonContext);
  if (!open) return null;
  return <Button size="small" type="text" icon={<MenuOutlined />} aria-label={t('menu')} title={t('menu')} onClick={open} />;
}
