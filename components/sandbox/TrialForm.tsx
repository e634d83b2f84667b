import { Button, Input, Radio } from 'antd';
import { useEffect, useState } from 'react';
import type { Policy } from '../../lib/domain/policy';
import type { OwnLayer, PolicyFault } from '../../lib/domain/policy-revision';
import { resolvePolicy } from '../../lib/policy/resolve';
import type { PolicyState } from '../../lib/ports/policy';
import type { SandboxSource } from '../../lib/ports/sandbox';
import { useRoute } from '../desk/use-route';
import { Faults } from '../policy/JsonTab';
import { useDraft } from '../policy/use-draft';
import { useTexts } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { sandboxMessages } from './messages';
import { type OrderChoice, OrdersPart } from './OrdersPart';

interface Props {
  readonly isRunning: boolean;
  readonly onRun: (source: SandboxSource, after: Policy) => void;
  readonly onStop: () => void;
}

const DAY_MS = 86_400_000;
const CANDIDATES = ['draft', 'local', 'team'] as const;
type Kind = (typeof CANDIDATES)[number];

/** What is tried and on which orders: the draft of the policy's forms, or a layer as JSON. */
export function TrialForm({ isRunning, onRun, onStop }: Props) {
  const t = useTexts(sandboxMessages);
  const { clock } = usePorts();
  const draft = useDraft();
  const { state, changes } = draft;
  const [kind, setKind] = useKind(changes.length > 0);
  const [texts, setTexts] = useState<Readonly<Record<OwnLayer, string>>>(() => ({
    local: written(state, 'local'),
    team: written(state, 'team'),
  }));
  const [choice, setChoice] = useState<OrderChoice>({ kind: 'log', days: 30, orders: 10_000, site: null, role: null });
  const drafted = draft.faults.length > 0 ? { faults: draft.faults } : { policy: draft.policy };
  const candidate = kind === 'draft' ? drafted : readCandidate(texts[kind], kind, state);
  return (
    <>
      <Radio.Group
        aria-label={t('what')}
        value={kind}
        options={CANDIDATES.map((value) => ({
          value,
          label: t(`what.${value}`, { count: changes.length }),
          disabled: value === 'draft' && changes.length === 0,
        }))}
        onChange={(event) => setKind(event.target.value)}
      />
      {kind === 'draft' ? (
        <p className="hd-dim">{t('what.draft.hint')}</p>
      ) : (
        <Input.TextArea
          aria-label={t(`candidate.${kind}`)}
          className="hd-json"
          spellCheck={false}
          autoSize={{ minRows: 4, maxRows: 16 }}
          value={texts[kind]}
          onChange={(event) => setTexts({ ...texts, [kind]: event.target.value })}
        />
      )}
      {'faults' in candidate ? <Faults faults={candidate.faults} /> : null}
      <OrdersPart choice={choice} policy={draft.policy} onChange={setChoice} />
      <div className="hd-row">
        <Button
          type="primary"
          disabled={'faults' in candidate || isRunning}
          onClick={() => 'policy' in candidate && onRun(sourceOf(choice, clock.now()), candidate.policy)}
        >
          {t('run')}
        </Button>
        {isRunning ? <Button onClick={onStop}>{t('stop')}</Button> : null}
      </div>
    </>
  );
}

/** The draft where there is one and nothing else was chosen; `#/sandbox/draft` chooses it. */
function useKind(hasDraft: boolean): readonly [Kind, (kind: Kind) => void] {
  const { section, rest } = useRoute();
  const [picked, pick] = useState<Kind | null>(null);
  useEffect(() => {
    if (section === 'sandbox' && rest[0] === 'draft') pick('draft');
  }, [section, rest]);
  const kind = picked ?? 'draft';
  return [kind === 'draft' && !hasDraft ? 'local' : kind, pick];
}

/** The end is exclusive: what happened at this very moment is in. */
function sourceOf({ kind, days, orders, site, role }: OrderChoice, now: number): SandboxSource {
  if (kind === 'generated') return { kind, orders, seed: 'hedan', role };
  return { kind, from: now - days * DAY_MS, to: now + 1, site, role };
}

function written({ documents }: PolicyState, layer: OwnLayer): string {
  return JSON.stringify(documents[layer] ?? {}, null, 2);
}

function readCandidate(
  text: string,
  layer: OwnLayer,
  state: PolicyState,
): { readonly policy: Policy } | { readonly faults: readonly PolicyFault[] } {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return { faults: [{ path: '(JSON)', reason: error instanceof Error ? error.message : String(error) }] };
  }
  const { policy, faults } = resolvePolicy({ ...state.documents, [layer]: document }, {});
  return faults.length > 0 ? { faults } : { policy };
}
