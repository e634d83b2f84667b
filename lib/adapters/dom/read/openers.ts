import { pressName } from './press';

const KEPT = 8;

/** Remembers the last presses, to tell what opened a dialog. */
export class Openers {
  private readonly presses: { readonly el: WeakRef<Element>; readonly name: string }[] = [];

  notePress(el: Element | null): void {
    if (el === null) return;
    const name = pressName(el);
    if (name === '') return;
    this.presses.push({ el: new WeakRef(el), name });
    if (this.presses.length > KEPT) this.presses.shift();
  }

  /** Name of the last press outside of the dialog; empty when none was seen. */
  openerOf(dialog: Element): string {
    for (let i = this.presses.length - 1; i >= 0; i -= 1) {
      const press = this.presses[i];
      const el = press?.el.deref();
      if (press !== undefined && (el === undefined || !dialog.contains(el))) return press.name;
    }
    return '';
  }
}
