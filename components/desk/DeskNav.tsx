import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { Button, Drawer, Tooltip } from 'antd';
import { useTexts } from '../ui/locale';
import { uiMessages } from '../ui/messages';
import { BrandMark } from '../ui/Shapes';
import { useMedia } from '../ui/use-look';
import { useSettings } from '../ui/use-settings';
import { deskMessages } from './messages';
import type { Section } from './sections';
import { hrefOf } from './use-route';

interface Props {
  readonly sections: readonly Section[];
  readonly current: string;
}

/** The sections at the side: names beside icons, or icons alone where room is short or the person wants it so. */
export function DeskNav({ sections, current }: Props) {
  const t = useTexts(deskMessages);
  const { settings, update } = useSettings();
  const isRoomy = useMedia('(min-width: 1180px)');
  const isFolded = settings.nav === 'auto' ? !isRoomy : settings.nav === 'folded';
  const label = t(isFolded ? 'unfold' : 'fold');
  return (
    <nav className="hd-nav" data-folded={isFolded} aria-label={t('nav')}>
      <Links sections={sections} current={current} isFolded={isFolded} />
      <Button
        type="text"
        size="small"
        icon={isFolded ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
        aria-label={label}
        aria-expanded={!isFolded}
        title={`${label} · ${t('keys')}`}
        onClick={() => update({ nav: isFolded ? 'open' : 'folded' })}
      />
    </nav>
  );
}

interface DrawerProps extends Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The same in a drawer, for a narrow window. */
export function NavDrawer({ sections, current, isOpen, onClose }: DrawerProps) {
  const t = useTexts(deskMessages);
  const brand = useTexts(uiMessages)('brand');
  const title = (
    <span className="hd-row">
      <BrandMark />
      {brand}
    </span>
  );
  return (
    <Drawer open={isOpen} onClose={onClose} placement="left" size={248} title={title} styles={{ body: { padding: 0 } }}>
      {/* A link to where one already is changes no address, so the drawer closes itself. */}
      <nav className="hd-nav" data-folded={false} aria-label={t('nav')} onClickCapture={onClose}>
        <Links sections={sections} current={current} isFolded={false} />
      </nav>
    </Drawer>
  );
}

function Links({ sections, current, isFolded }: Props & { readonly isFolded: boolean }) {
  return (
    <ul>
      {sections.map((section) => (
        <NavLink key={section.id} section={section} isCurrent={section.id === current} isFolded={isFolded} />
      ))}
    </ul>
  );
}

interface LinkProps {
  readonly section: Section;
  readonly isCurrent: boolean;
  readonly isFolded: boolean;
}

function NavLink({ section, isCurrent, isFolded }: LinkProps) {
  const name = useTexts(section.messages)('nav');
  const Icon = section.icon;
  return (
    <li>
      <Tooltip title={isFolded ? name : null} placement="right">
        <a href={hrefOf(section.id)} aria-current={isCurrent ? 'page' : undefined} aria-label={name}>
          <Icon />
          {isFolded ? null : <span>{name}</span>}
        </a>
      </Tooltip>
    </li>
  );
}
