import { providePort } from '../../../components/desk/section-port';
import { recordPort } from '../../../components/storage/port';
import { buildRecordRoom } from '../record-room';

export default providePort(recordPort, buildRecordRoom);
