import { fixesOf, type TieredFinding } from './finding';
import type { Prompt } from './prompt';

/** A repair that is asked for where a prompt is drawn, for the frame that has the field. What is written is looked up there: no value travels. */
export interface RepairAsk {
  readonly promptId: string;
  /** Which finding of the prompt, as it was handed over. */
  readonly finding: number;
  /** Which of its repairs. */
  readonly choice: number;
  /** True to put back what stood there before. */
  readonly undo: boolean;
}

/** Names the repair `finding.fix` by its place in `prompt`; null where the prompt does not offer it. */
export function repairAskOf(prompt: Prompt, finding: TieredFinding, undo: boolean): RepairAsk | null {
  const index = placeOf(prompt, finding);
  const offered = prompt.findings[index];
  const choice = offered
    ? fixesOf(offered).findIndex((fix) => fix.ref === finding.fix?.ref && fix.after === finding.fix.after)
    : -1;
  return choice < 0 ? null : { promptId: prompt.id, finding: index, choice, undo };
}

/** The finding with the one repair that `ask` names; null where `prompt` offers none such. */
export function repairOf(prompt: Prompt, ask: RepairAsk): TieredFinding | null {
  const finding = prompt.id === ask.promptId ? prompt.findings[ask.finding] : undefined;
  const fix = finding && fixesOf(finding)[ask.choice];
  return finding && fix ? { ...finding, fix } : null;
}

/** Where a finding stands in a prompt, whichever repair it holds; -1 where it does not. */
export function placeOf({ findings }: Prompt, finding: TieredFinding): number {
  const key = ({ rule, ref, messageKey, class: kind }: TieredFinding) => JSON.stringify([rule, ref, messageKey, kind]);
  const wanted = key(finding);
  return findings.findIndex((one) => key(one) === wanted);
}
