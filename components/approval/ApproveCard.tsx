import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import type { Person } from '../../lib/domain/approval';
import type { GivenAnswer, SlipReading } from '../../lib/ports/approval';
import { useSectionPort } from '../desk/section-port';
import { useTexts } from '../ui/locale';
import { AnswerCode } from './AnswerCode';
import { approvalMessages } from './messages';
import { PersonPin } from './PersonPin';
import { approvalPort } from './port';
import { SlipFacts } from './SlipFacts';

interface Props {
  readonly people: readonly Person[];
  readonly isTeam: boolean;
}

/** The code that a colleague reads out, what it asks for, and the answer to it. */
export function ApproveCard({ people, isTeam }: Props) {
  const t = useTexts(approvalMessages);
  const work = useApproving();
  const { reading, given } = work;
  const may = people.filter((person) => person.role !== 'clerk');
  const refusal = reading && !reading.ok ? t(`desk.${reading.problem}`) : '';
  return (
    <section className="hd-approval-card">
      <h2>{t('desk.title')}</h2>
      <p className="hd-dim">{t('desk.lead')}</p>
      {isTeam ? null : <Alert type="info" showIcon title={t('desk.no_team')} />}
      <Input
        className="hd-approval-code"
        aria-label={t('desk.code')}
        placeholder={t('desk.placeholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={120}
        value={work.code}
        onChange={(event) => work.type(event.target.value)}
      />
      <div role="alert">{refusal === '' ? null : <Alert type="warning" showIcon title={refusal} />}</div>
      {reading?.ok ? <SlipFacts slip={reading.slip} leftMs={reading.leftMs} /> : null}
      {reading?.ok && given?.ok ? <AnswerCode code={given.answer} onAgain={work.clear} /> : null}
      {reading?.ok && !given?.ok ? (
        <>
          <p>{t('desk.check')}</p>
          <div className="hd-row">
            <PersonPin people={may} personId={work.personId} pin={work.pin} onChange={work.setPerson} onEnter={work.approve} />
            <Button
              type="primary"
              loading={work.isBusy}
              disabled={work.personId === '' || work.pin === '' || !isTeam}
              onClick={work.approve}
            >
              {t('desk.approve')}
            </Button>
          </div>
          <div role="alert">{given ? <Refused given={given} /> : null}</div>
        </>
      ) : null}
    </section>
  );
}

function Refused({ given }: { readonly given: GivenAnswer }) {
  const t = useTexts(approvalMessages);
  if (given.ok) return null;
  const seconds = Math.ceil(given.waitMs / 1_000);
  const text = given.problem ? t(`desk.${given.problem}`) : seconds > 0 ? t('wait', { seconds }) : t('refused');
  return <Alert type="error" showIcon title={text} />;
}

/** Long enough to be a code: shorter ones are still being typed. */
const SHORTEST = 15;

function useApproving() {
  const port = useSectionPort(approvalPort);
  const [code, setCode] = useState('');
  const [reading, setReading] = useState<SlipReading | null>(null);
  const [given, setGiven] = useState<GivenAnswer | null>(null);
  const [personId, setPersonId] = useState('');
  const [pin, setPin] = useState('');
  const [isBusy, setBusy] = useState(false);
  const type = (text: string) => {
    setCode(text);
    setGiven(null);
    if (text.replace(/[\s-]/g, '').length < SHORTEST) return setReading(null);
    port.read(text).then(setReading, () => setReading({ ok: false, problem: 'misread' }));
  };
  const approve = () => {
    if (isBusy || personId === '' || pin === '') return;
    setBusy(true);
    setPin('');
    port
      .answer(code, personId, pin)
      .catch((): GivenAnswer => ({ ok: false, waitMs: 0 }))
      .then((answer) => {
        setGiven(answer);
        setBusy(false);
      });
  };
  const setPerson = (id: string, typed: string) => {
    setPersonId(id);
    setPin(typed);
  };
  return { code, reading, given, personId, pin, isBusy, type, approve, setPerson, clear: () => type('') };
}
