import { PERSON_ROLES, type PersonRole } from '../../lib/domain/approval';
import type { Me } from '../../lib/ports/me';
import { useTexts, useWords } from '../ui/locale';
import { popupMessages } from './messages';

/** As what whoever works here is known, by the saved name. It follows from the lists of policy and people, nobody sets it here. */
export function ClerkRole({ me, name }: { readonly me: Me; readonly name: string }) {
  const t = useTexts(popupMessages);
  const roleName = useRoleName();
  if (name === '') return null;
  return (
    <p className="hd-role">
      {t('role.title')} <strong>{me.role === null ? t('role.none') : roleName(me.role)}</strong>
      <br />
      {me.role === null ? t('role.none.hint') : t('role.hint')}
    </p>
  );
}

/** The word for a role of the station's own; a role of the policy's list is what its author called it. */
export function useRoleName(): (role: string) => string {
  const word = useWords();
  return (role) => ((PERSON_ROLES as readonly string[]).includes(role) ? word(`person.${role as PersonRole}`) : role);
}
