import { Button } from 'antd';
import { useTexts } from '../ui/locale';
import { guideMessages } from './messages';

/** Opens the desk over made-up data, in a page of its own. */
export function SampleLink() {
  const t = useTexts(guideMessages);
  return (
    <div>
      <Button href="sample.html" target="_blank" rel="noopener">
        {t('sample.open')}
      </Button>
    </div>
  );
}
