import { Button, Checkbox, type CheckboxChangeEvent } from 'antd';
import { PERSON_ROLES, type PersonRole } from '../../lib/domain/approval';
import { PERSONAL_GROUPS, type PersonalGroup, USUAL_SIGHT } from '../../lib/domain/viewer';
import { useTexts, useWords } from '../ui/locale';
import { deskMessages } from './desk-messages';
import { policyMessages } from './messages';
import { Provenance } from './Provenance';
import { useDraft } from './use-draft';

/** Which kinds of customers' values each role sees whole. */
export function SightTab() {
  const t = useTexts(deskMessages);
  return (
    <section className="hd-pane">
      <h2>{t('sight')}</h2>
      <p className="hd-dim">{t('sight.hint')}</p>
      <dl className="hd-grid">
        {PERSON_ROLES.map((role) => (
          <Role key={role} role={role} />
        ))}
      </dl>
    </section>
  );
}

function Role({ role }: { readonly role: PersonRole }) {
  const t = useTexts(deskMessages);
  const tp = useTexts(policyMessages);
  const name = useWords()(`person.${role}`);
  const { policy, document, edit } = useDraft();
  const own = document.sight ?? {};
  const seen = policy.sight?.[role] ?? USUAL_SIGHT[role];
  const change = (group: PersonalGroup) => (event: CheckboxChangeEvent) => {
    const next = PERSONAL_GROUPS.filter((one) => (one === group ? event.target.checked : seen.includes(one)));
    edit({ sight: { ...own, [role]: next } });
  };
  const back = () => {
    const { [role]: _gone, ...rest } = own;
    edit({ sight: rest });
  };
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {PERSONAL_GROUPS.map((group) => (
          <Checkbox
            key={group}
            aria-label={`${name}: ${t(`sight.${group}`)}`}
            checked={seen.includes(group)}
            onChange={change(group)}
          >
            {t(`sight.${group}`)}
          </Checkbox>
        ))}
        <Provenance path={`sight.${role}`} />
        {own[role] ? (
          <Button type="link" size="small" onClick={back}>
            {tp('reset')}
          </Button>
        ) : null}
      </dd>
    </div>
  );
}
