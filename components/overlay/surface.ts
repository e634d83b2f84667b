import type { Ref } from '../../lib/domain/snapshot';

/** Where the overlay draws. Built by the DOM adapter, which keeps the page away from it. */
export interface Surface {
  openModal(css: string, label: string): DrawnModal;
  openLayer(css: string): DrawnLayer;
  /** Place of a field in the viewport, CSS pixels; null when it is gone or hidden. */
  rectOf(ref: Ref): DOMRect | null;
  /** True when the field has the focus. */
  isFocused(ref: Ref): boolean;
  /** Writes a fix that the clerk accepted outside of a prompt. */
  repair(ref: Ref, value: string): void;
}

export interface DrawnModal {
  readonly root: HTMLElement;
  isSeen(): boolean;
  close(): void;
}

export interface DrawnLayer {
  readonly root: HTMLElement;
  remove(): void;
}
