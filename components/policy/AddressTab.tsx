import { Switch } from 'antd';
import type { CampusBuilding, DeliveryZone } from '../../lib/domain/address';
import { useTexts } from '../ui/locale';
import { policyMessages } from './messages';
import { Provenance } from './Provenance';
import { RowsEditor } from './RowsEditor';
import { useDraft } from './use-draft';

const KINDS = ['division', 'street', 'compound', 'building', 'keyword', 'radius'] as const;

/** Where is delivered to, and which buildings there are. */
export function AddressTab() {
  const { address, set } = useAddress();
  const t = useTexts(policyMessages);
  return (
    <>
      <section className="hd-pane">
        <h2>{t('address.required')}</h2>
        {(['requireRoom', 'requirePostcode'] as const).map((key) => (
          <div key={key} className="hd-row">
            <Switch aria-label={t(`address.${key}`)} checked={address[key] ?? false} onChange={(on) => set({ [key]: on })} />
            <span aria-hidden="true">{t(`address.${key}`)}</span>
            <Provenance path={`address.${key}`} />
          </div>
        ))}
      </section>
      <Zones />
      <Campus />
    </>
  );
}

/** The address part of the policy in the draft. */
function useAddress() {
  const { policy, document, edit } = useDraft();
  const { address } = policy;
  const set = (part: Partial<typeof address>) => edit({ address: { ...document.address, ...part } });
  return { address, set };
}

function Zones() {
  const { address, set } = useAddress();
  const t = useTexts(policyMessages);
  const isRound = (row: DeliveryZone) => row.kind === 'radius';
  return (
    <section className="hd-pane">
      <h2>
        {t('zones')} <Provenance path="address.zones" />
      </h2>
      <p className="hd-dim">{t('zones.hint')}</p>
      <RowsEditor<DeliveryZone>
        rows={address.zones ?? []}
        onChange={(zones) => set({ zones: zones.map(tidy) })}
        make={() => ({ mode: 'exclude', kind: 'keyword', names: [] })}
        empty={t('zones.empty')}
        add={t('zones.add')}
        columns={[
          {
            key: 'mode',
            title: t('zones.mode'),
            kind: 'select',
            options: (['allow', 'exclude'] as const).map((value) => ({ value, label: t(`zones.${value}`) })),
          },
          {
            key: 'kind',
            title: t('zones.kind'),
            kind: 'select',
            options: KINDS.map((value) => ({ value, label: t(`zones.${value}`) })),
          },
          { key: 'names', title: t('zones.names'), kind: 'names', isShown: (row) => !isRound(row), wide: true },
          { key: 'metres', title: t('zones.metres'), kind: 'number', isShown: isRound },
        ]}
        below={(row, change) => (isRound(row) ? <Centre zone={row} onChange={change} /> : null)}
      />
    </section>
  );
}

function Campus() {
  const { address, set } = useAddress();
  const t = useTexts(policyMessages);
  return (
    <section className="hd-pane">
      <h2>
        {t('campus')} <Provenance path="address.campus" />
      </h2>
      <p className="hd-dim">{t('campus.hint')}</p>
      <RowsEditor<CampusBuilding>
        rows={address.campus ?? []}
        onChange={(campus) => set({ campus })}
        make={() => ({ name: '', from: 1, to: 1 })}
        empty={t('campus.empty')}
        add={t('campus.add')}
        columns={[
          { key: 'name', title: t('campus.name'), kind: 'text' },
          { key: 'from', title: t('campus.from'), kind: 'number' },
          { key: 'to', title: t('campus.to'), kind: 'number' },
          { key: 'roomFrom', title: t('campus.roomFrom'), kind: 'number' },
          { key: 'roomTo', title: t('campus.roomTo'), kind: 'number' },
        ]}
      />
    </section>
  );
}

interface CentreProps {
  readonly zone: DeliveryZone;
  readonly onChange: (part: Partial<DeliveryZone>) => void;
}

function Centre({ zone, onChange }: CentreProps) {
  const t = useTexts(policyMessages);
  const center = zone.center ?? { lat: 0, lng: 0 };
  return (
    <div className="hd-row hd-wide">
      {(['lat', 'lng'] as const).map((key) => (
        <div key={key} className="hd-row">
          {t(`zones.${key}`)}
          <input
            className="ant-input hd-degrees"
            type="number"
            step="any"
            value={center[key]}
            onChange={(event) => onChange({ center: { ...center, [key]: Number(event.target.value) } })}
          />
        </div>
      ))}
    </div>
  );
}

/** A circle has a middle and no names; every other zone has names and no middle. */
function tidy(zone: DeliveryZone): DeliveryZone {
  const { mode, kind } = zone;
  return kind === 'radius'
    ? { mode, kind, center: zone.center ?? { lat: 0, lng: 0 }, metres: zone.metres ?? 1000 }
    : { mode, kind, names: zone.names ?? [] };
}
