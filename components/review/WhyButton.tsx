import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { TimelineItem } from '../../lib/review/timeline';
import { useOptionalPort } from '../desk/section-port';
import { sandboxMessages } from '../sandbox/messages';
import { sandboxPort } from '../sandbox/port';
import { useTexts } from '../ui/locale';

const WhyDrawer = lazy(() => import('../sandbox/WhyDrawer'));

/** Asks why an order was flagged, or why it was not: only where there is a sandbox to check it again in. */
export function WhyButton({ item }: { readonly item: TimelineItem }) {
  const t = useTexts(sandboxMessages);
  const port = useOptionalPort(sandboxPort);
  const [isOpen, setOpen] = useState(false);
  const id = item.kind === 'flag.raised' ? item.flagId : item.kind === 'order.seen' ? item.id : null;
  if (port === null || id === null) return null;
  return (
    <>
      <Button type="link" size="small" className="hd-no-print" onClick={() => setOpen(true)}>
        {t('why.open')}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <WhyDrawer id={id} at={item.at} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
