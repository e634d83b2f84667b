import { Alert, Button, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTexts } from '../ui/locale';
import { ShownCode } from './AnswerCode';
import { approvalMessages } from './messages';
import type { ApprovalDesk } from './use-approval-desk';

/** The secret that the machines of one team share. */
export function TeamCard({ desk }: { readonly desk: ApprovalDesk }) {
  const t = useTexts(approvalMessages);
  const [made, setMade] = useState('');
  const [code, setCode] = useState('');
  const { isSet, mark } = desk.team;
  const create = async () => setMade((await desk.change((port, by) => port.createTeam(by)))?.value ?? '');
  const join = async () => {
    if (await desk.change((port, by) => port.joinTeam(code, by))) setCode('');
  };
  const button = <Button {...(isSet ? {} : { onClick: () => void create() })}>{t('team.create')}</Button>;
  return (
    <section className="hd-approval-card">
      <h2>{t('team.title')}</h2>
      <p className="hd-dim">{t('team.lead')}</p>
      <p role="status">{isSet ? t('team.set', { mark }) : t('team.unset')}</p>
      {made === '' ? null : (
        <Alert
          type="success"
          title={t('team.once')}
          description={<ShownCode code={made} />}
          action={<Button onClick={() => setMade('')}>{t('close')}</Button>}
        />
      )}
      <div className="hd-row">
        <Input
          className="hd-approval-code"
          aria-label={t('team.code')}
          placeholder={t('team.code')}
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
        <Button type="primary" disabled={code.trim() === ''} onClick={() => void join()}>
          {t('team.join')}
        </Button>
        {isSet ? (
          <Popconfirm
            title={t('team.createAsk')}
            okText={t('team.create')}
            cancelText={t('people.cancel')}
            onConfirm={() => void create()}
          >
            {button}
          </Popconfirm>
        ) : (
          button
        )}
      </div>
    </section>
  );
}
