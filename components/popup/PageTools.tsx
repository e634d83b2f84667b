import { Alert } from 'antd';
import { useTexts } from '../ui/locale';
import { FillFromText } from './FillFromText';
import { OwnCorrections } from './OwnCorrections';
import { usePageDesk } from './page-desk';
import './page-desk.css';
import { pageMessages } from './page-messages';

interface Props {
  /** True when pointing was asked for and the page has nothing to point at. */
  readonly isNowhere: boolean;
  readonly onChanged: () => void;
}

/** What can be done on the page itself: corrections that were made, filling from text. */
export function PageTools({ isNowhere, onChanged }: Props) {
  const t = useTexts(pageMessages);
  const desk = usePageDesk();
  if (!desk) return null;
  return (
    <>
      {isNowhere ? <Alert type="warning" showIcon title={t('teach.nowhere')} /> : null}
      <OwnCorrections teach={desk.teach} onChanged={onChanged} />
      <FillFromText fill={desk.fill} />
    </>
  );
}
