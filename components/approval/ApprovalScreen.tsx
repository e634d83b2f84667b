import { useTexts } from '../ui/locale';
import { PageHeader } from '../ui/PageHeader';
import { ErrorState, LoadingState } from '../ui/States';
import './approval.css';
import { ApproveCard } from './ApproveCard';
import { approvalMessages } from './messages';
import { PeopleCard } from './PeopleCard';
import { TeamCard } from './TeamCard';
import { useApprovalDesk } from './use-approval-desk';
import { VoucherCard } from './VoucherCard';

/** Approving what a colleague asks for at another machine, and who may approve at all. */
export function ApprovalScreen() {
  const t = useTexts(approvalMessages);
  const desk = useApprovalDesk();
  return (
    <div className="hd-approval">
      <PageHeader title={t('title')} />
      <main>
        {desk.error !== null ? <ErrorState error={desk.error} retry={desk.reload} /> : null}
        {desk.people === null && desk.error === null ? <LoadingState /> : null}
        {desk.people !== null ? (
          <>
            <ApproveCard people={desk.people} isTeam={desk.team.isSet} />
            <VoucherCard desk={desk} />
            <PeopleCard desk={desk} people={desk.people} />
            <TeamCard desk={desk} />
          </>
        ) : null}
      </main>
    </div>
  );
}
