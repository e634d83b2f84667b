import { type CDPSession, expect, type Page } from '@playwright/test';
import { attribute, clickNode, find, readTree, type TreeNode, textOf } from '../../../scripts/browser-tree';

/** The picker that a page shows, reached through the browser's debugger: its shadow root is closed. */
export class PickerProbe {
  private constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async on(page: Page): Promise<PickerProbe> {
    return new PickerProbe(page, await page.context().newCDPSession(page));
  }

  /** What the picker's card says, null when none is open. */
  async text(): Promise<string | null> {
    const card = await this.card();
    return card ? textOf(card) : null;
  }

  async expectText(words: RegExp | string): Promise<void> {
    await expect.poll(() => this.text(), { message: `the picker says ${words}` }).toMatch(words);
  }

  async expectClosed(): Promise<void> {
    await expect.poll(() => this.text(), { message: 'no picker is open' }).toBeNull();
  }

  /** Clicks the button of a type, with the mouse. */
  async choose(type: string): Promise<void> {
    const card = await this.card();
    const button = card && find(card, (node) => attribute(node, 'data-type') === type);
    if (!button) throw new Error(`no type ${type} in: ${card ? textOf(card) : 'no picker'}`);
    await clickNode(this.page, this.cdp, button);
  }

  private async card(): Promise<TreeNode | null> {
    const host = find(await readTree(this.cdp), (node) => node.nodeName === 'HEDAN-PROMPT');
    return host && find(host, (node) => attribute(node, 'class')?.split(' ')[0] === 'card');
  }
}
