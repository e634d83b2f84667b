import { BugOutlined } from '@ant-design/icons';
import type { Section } from '../../../../components/desk/sections';
import { defineMessages } from '../../../../lib/i18n/messages';

/** A section that fails the first time: `load` = its file does not come, `draw` = it throws while it draws. */
export function brokenSection(how: string): Section {
  let isBroken = true;
  return {
    id: 'broken',
    order: 99,
    messages: defineMessages('section.broken', { nav: '故障栏目' }, { nav: 'Broken' }),
    icon: BugOutlined,
    load: async () => {
      const fails = how === 'load' && isBroken;
      if (how === 'load') isBroken = false;
      if (fails) throw new TypeError('Failed to fetch dynamically imported module');
      return how === 'draw' ? ThrowsFirst : Works;
    },
  };
}

let isUndrawable = true;

function ThrowsFirst() {
  if (!isUndrawable) return Works();
  // React draws a second time before it gives up.
  setTimeout(() => {
    isUndrawable = false;
  });
  throw new Error('cannot be drawn');
}

function Works() {
  return 'here it is';
}
