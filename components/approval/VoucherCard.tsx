import { Alert } from 'antd';
import { useTexts } from '../ui/locale';
import { approvalMessages } from './messages';
import { PersonPin } from './PersonPin';
import type { ApprovalDesk } from './use-approval-desk';

/** Once there is a supervisor, every change below is made in a supervisor's name. */
export function VoucherCard({ desk }: { readonly desk: ApprovalDesk }) {
  const t = useTexts(approvalMessages);
  const supervisors = (desk.people ?? []).filter((person) => person.role === 'supervisor');
  return (
    <>
      {supervisors.length > 0 ? (
        <section className="hd-approval-card is-flat">
          <h2>{t('voucher.title')}</h2>
          <div className="hd-row">
            <PersonPin
              people={supervisors}
              personId={desk.voucher.personId}
              pin={desk.voucher.pin}
              onChange={(personId, pin) => desk.setVoucher({ personId, pin })}
            />
          </div>
        </section>
      ) : null}
      <div role="alert">{desk.problem === '' ? null : <Alert type="error" showIcon title={desk.problem} />}</div>
    </>
  );
}
