import { CheckOutlined } from '@ant-design/icons';
import { Segmented, Steps } from 'antd';
import { useState } from 'react';
import { useGo, useRoute } from '../desk/use-route';
import { useTexts } from '../ui/locale';
import { PageHeader } from '../ui/PageHeader';
import { makeReachable } from '../ui/Reachable';
import { useMedia } from '../ui/use-look';
import './guide.css';
import { GUIDE_ROLES, GUIDES, type GuideRole } from './guides.data';
import { guideMessages } from './messages';
import { StepCard } from './StepCard';
import { useGuided } from './use-guided';

/** A walk through the work of each role, one step at a time; `#/guide/<role>` opens that role's. */
export function GuideScreen() {
  const t = useTexts(guideMessages);
  const go = useGo();
  const { guided, finish } = useGuided();
  const [asked] = useRoute().rest;
  const role = GUIDE_ROLES.find((one) => one === asked) ?? 'clerk';
  const options = GUIDE_ROLES.map((value) => ({
    value,
    label: t(`role.${value}`),
    ...(guided.includes(value) ? { icon: <CheckOutlined aria-label={t('done')} /> } : {}),
  }));
  return (
    <div className="hd-guide">
      <PageHeader title={t('title')} />
      <main ref={makeReachable}>
        <p className="hd-dim">{t('lead')}</p>
        <Segmented<GuideRole>
          aria-label={t('roles')}
          value={role}
          options={options}
          onChange={(next) => go('guide', next)}
          className="hd-guide-roles"
        />
        <RoleGuide key={role} role={role} isDone={guided.includes(role)} onEnd={() => finish(role)} />
      </main>
    </div>
  );
}

interface Props {
  readonly role: GuideRole;
  readonly isDone: boolean;
  readonly onEnd: () => void;
}

function RoleGuide({ role, isDone, onEnd }: Props) {
  const t = useTexts(guideMessages);
  const steps = GUIDES[role];
  const [current, setCurrent] = useState(0);
  const isNarrow = useMedia('(max-width: 700px)');
  const step = steps[current];
  return (
    <div className="hd-guide-body">
      <nav aria-label={t('steps')}>
        <Steps
          orientation={isNarrow ? 'horizontal' : 'vertical'}
          responsive={false}
          size="small"
          type={isNarrow ? 'dot' : 'default'}
          current={current}
          items={steps.map(({ id }) => ({ title: isNarrow ? '' : t(id) }))}
          {...(isNarrow ? {} : { onChange: setCurrent })}
        />
      </nav>
      {step ? (
        <StepCard
          step={step}
          role={role}
          place={{ current, count: steps.length }}
          isDone={isDone}
          onMove={(by) => setCurrent(current + by)}
          onEnd={onEnd}
        />
      ) : null}
    </div>
  );
}
