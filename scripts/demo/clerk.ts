import type { Locator, Page } from '@playwright/test';
import type { RunningPanels } from '../../tests/panels/server';
import { answersFor } from '../../tests/support/browser/answers';
import { PromptProbe } from '../../tests/support/browser/prompt';
import { PromptOnScreen } from './prompt';

/** How long a press may take to be asked about, in ms: the first one on a page fetches the engine. */
const ASKED_WITHIN_MS = 5_000;

/** The person at the desk: one tab, all values of the order at hand. */
export class Clerk {
  private constructor(
    readonly page: Page,
    readonly panels: RunningPanels,
    readonly screen: PromptOnScreen,
    private readonly probe: PromptProbe,
  ) {}

  static async at(page: Page, panels: RunningPanels): Promise<Clerk> {
    return new Clerk(page, panels, await PromptOnScreen.of(page), await PromptProbe.on(page));
  }

  /**
   * Presses a button that leads to a form. Nothing tells so before it is pressed, so the extension asks the first time, and
   * remembers the button once it has seen the form.
   */
  async open(button: Locator, form: Locator, panel: string, orderNo: string): Promise<void> {
    await button.click();
    const opened = form.waitFor().then(
      () => false,
      () => false,
    );
    const isAsked = await Promise.race([opened, this.screen.wait(ASKED_WITHIN_MS).then((prompt) => prompt !== null)]);
    if (isAsked) await this.goOn(panel, orderNo);
    await form.waitFor();
  }

  /** Goes back to the page and does nothing. */
  async goBack(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.screen.waitGone(5_000);
  }

  /** Enters what the prompt asks for, gives a reason and presses on: all with real keys and clicks. */
  async goOn(panel: string, orderNo: string, values: readonly string[] = []): Promise<void> {
    await this.probe.confirm(answersFor(this.panels.store.find(panel, orderNo), ...values));
  }
}
