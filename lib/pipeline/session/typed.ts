import type { Control, Snapshot } from '../../domain/snapshot';

const PUSHED = /^(?:hidden|submit|button|reset|image)$/;

/** Controls of dialogs that a person can change. */
export function editableInDialogs(snapshot: Snapshot): readonly Control[] {
  return snapshot.controls.filter(
    (one) => one.context !== '' && one.visible && !one.readonly && !one.disabled && !PUSHED.test(one.type),
  );
}
