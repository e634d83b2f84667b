import { Alert, Button, Grid, Select, Tabs } from 'antd';
import { useMemo, useState } from 'react';
import { OWN_LAYERS, type OwnLayer } from '../../lib/domain/policy-revision';
import { strangeNames } from '../../lib/policy/strange-names';
import { useSectionPort } from '../desk/section-port';
import { useGo, useRoute } from '../desk/use-route';
import { useTexts } from '../ui/locale';
import { PageHeader } from '../ui/PageHeader';
import { ErrorState, LoadingState } from '../ui/States';
import { AddressTab } from './AddressTab';
import { AuditTab } from './AuditTab';
import { ConditionsTab } from './ConditionsTab';
import { deskMessages } from './desk-messages';
import { HistoryTab } from './HistoryTab';
import { IncidentsTab } from './IncidentsTab';
import { Faults, JsonTab } from './JsonTab';
import { policyMessages } from './messages';
import './policy.css';
import { PricesTab } from './PricesTab';
import { PublishDrawer } from './PublishDrawer';
import { policyPort } from './port';
import { RoutingTab } from './RoutingTab';
import { RulesTab } from './RulesTab';
import { SightTab } from './SightTab';
import { TemplatesTab } from './TemplatesTab';
import { ThresholdsTab } from './ThresholdsTab';
import { TiersTab } from './TiersTab';
import { DraftProvider, useDraft } from './use-draft';
import { usePolicy } from './use-policy';

/** The policy: what is in force, where each value comes from, and the only way to another one. */
export function PolicyScreen() {
  const { load, retry } = usePolicy();
  const t = useTexts(policyMessages);
  if (load.phase !== 'ready')
    return (
      <div className="hd-policy">
        <PageHeader title={t('title')} />
        <main>{load.phase === 'failed' ? <ErrorState error={load.error} retry={retry} /> : <LoadingState />}</main>
      </div>
    );
  return (
    <DraftProvider state={load.state}>
      <Desk />
    </DraftProvider>
  );
}

function Desk() {
  const { state, faults, changes, policy } = useDraft();
  const t = useTexts(policyMessages);
  const strange = useStrangeNames();
  const [isPublishing, setPublishing] = useState(false);
  const [published, setPublished] = useState<string | null>(null);
  const done = (revision: string) => {
    setPublishing(false);
    setPublished(revision);
  };
  return (
    <div className="hd-policy">
      <Header onPublish={() => setPublishing(true)} />
      <main>
        {state.faults.length > 0 ? (
          <Alert
            type="error"
            showIcon
            title={t('broken')}
            description={
              <Faults faults={state.faults.map(({ layer: of, ...fault }) => ({ ...fault, path: `${of}: ${fault.path}` }))} />
            }
          />
        ) : null}
        {faults.length > 0 ? <Faults faults={faults} /> : null}
        {strange.length > 0 ? <Faults faults={strange} asWarning /> : null}
        {published && changes.length === 0 ? (
          <Alert type="success" showIcon title={t('published', { revision: published })} />
        ) : null}
        <p className="hd-dim">
          {t('inForce')} <code data-value="">{state.policy.revision}</code>
          {policy.revision === state.policy.revision ? null : ` · ${t('drafting')}`}
        </p>
        <Pages />
      </main>
      {isPublishing ? <PublishDrawer onClose={() => setPublishing(false)} onPublished={done} /> : null}
    </div>
  );
}

/** Which layer is worked on, and what can be done with what was changed. */
function Header({ onPublish }: { readonly onPublish: () => void }) {
  const { layer, setLayer, faults, changes, discard } = useDraft();
  const t = useTexts(policyMessages);
  const go = useGo();
  return (
    <PageHeader title={t('title')}>
      <Select<OwnLayer>
        size="small"
        aria-label={t('layer')}
        value={layer}
        disabled={changes.length > 0}
        options={OWN_LAYERS.map((value) => ({ value, label: t('layer.edit', { name: t(`layer.${value}`) }) }))}
        onChange={setLayer}
      />
      <Button size="small" disabled={changes.length === 0 || faults.length > 0} onClick={() => go('sandbox', 'draft')}>
        {t('tryOut')}
      </Button>
      <Button size="small" disabled={changes.length === 0} onClick={discard}>
        {t('discard')}
      </Button>
      <Button size="small" type="primary" disabled={changes.length === 0 || faults.length > 0} onClick={onPublish}>
        {t('publish.open', { count: changes.length })}
      </Button>
    </PageHeader>
  );
}

/** What the layer names and this version does not know. */
function useStrangeNames() {
  const { document, policy } = useDraft();
  const { rules } = useSectionPort(policyPort);
  return useMemo(
    () =>
      strangeNames(
        document,
        rules,
        policy.tables.conditions.map(({ id }) => id),
      ),
    [document, rules, policy.tables.conditions],
  );
}

/** The parts of the policy, each with its address: `#/policy/rules/fat-finger`. */
function Pages() {
  const { section, rest } = useRoute();
  const go = useGo();
  const t = useTexts(policyMessages);
  const desk = useTexts(deskMessages);
  const [page = 'rules', item = null] = section === 'policy' ? rest : [];
  const open = (key: string) => go('policy', key);
  const isWide = Grid.useBreakpoint().xl ?? true;
  const goRule = (rule: string | null) => go('policy', 'rules', ...(rule === null ? [] : [rule]));
  const pages = [
    { key: 'rules', label: t('rules'), children: <RulesTab chosen={item} onChoose={goRule} /> },
    { key: 'tiers', label: t('tiers'), children: <TiersTab /> },
    { key: 'thresholds', label: t('thresholds'), children: <ThresholdsTab /> },
    { key: 'conditions', label: t('conditions'), children: <ConditionsTab onRule={goRule} /> },
    { key: 'prices', label: t('lists'), children: <PricesTab /> },
    { key: 'address', label: t('address'), children: <AddressTab /> },
    { key: 'incidents', label: desk('incidents'), children: <IncidentsTab /> },
    { key: 'templates', label: desk('templates'), children: <TemplatesTab /> },
    { key: 'routing', label: desk('routing'), children: <RoutingTab /> },
    { key: 'audit', label: desk('audit'), children: <AuditTab /> },
    { key: 'sight', label: desk('sight'), children: <SightTab /> },
    { key: 'json', label: t('json'), children: <JsonTab /> },
    { key: 'history', label: t('history'), children: <HistoryTab /> },
  ];
  return (
    <>
      {isWide ? null : (
        <Select aria-label={t('pages')} className="hd-pages" value={page} onChange={open} options={pages.map(asOption)} />
      )}
      <Tabs
        activeKey={page}
        onChange={open}
        destroyOnHidden
        tabBarGutter={16}
        items={pages}
        // A row of tabs that does not fit gets a button which screen readers do not expect there.
        {...(isWide ? {} : { renderTabBar: () => <></> })}
      />
    </>
  );
}

const asOption = ({ key, label }: { readonly key: string; readonly label: string }) => ({ value: key, label });
