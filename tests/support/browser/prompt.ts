import { type CDPSession, expect, type Page } from '@playwright/test';
import {
  attribute,
  clickNode,
  find,
  findAll,
  readTree,
  type TreeNode,
  textOf as textOfTree,
} from '../../../scripts/browser-tree';

/** The browser that shows a prompt: it sees into closed shadow roots, and a person's hand on mouse and keyboard. */
export interface PromptScreen {
  tree(): Promise<TreeNode>;
  click(node: TreeNode): Promise<void>;
  /** Replaces what stands in the focused input. */
  retype(text: string): Promise<void>;
}

/** The prompt that a page shows, reached the only way there is: the browser's debugger pierces closed shadow roots. */
export class PromptProbe {
  constructor(private readonly screen: PromptScreen) {}

  /** In Chromium. */
  static async on(page: Page): Promise<PromptProbe> {
    return new PromptProbe(chromiumScreen(page, await page.context().newCDPSession(page)));
  }

  /** Text of the open prompt, null when there is none. */
  async text(): Promise<string | null> {
    const host = await this.host();
    return host ? textOf(host) : null;
  }

  async expectOpen(): Promise<string> {
    await expect.poll(() => this.text(), { message: 'a prompt opens' }).toMatch(/\S/);
    return (await this.text()) ?? '';
  }

  async expectClosed(): Promise<void> {
    await expect.poll(() => this.text(), { message: 'no prompt is open' }).toBeNull();
  }

  /** Text of everything that is drawn beside prompts: marks, bars, notices. */
  async marks(): Promise<string> {
    const host = await this.host('HEDAN-MARKS');
    return host ? textOf(host) : '';
  }

  /** What each mark beside a field says to those who cannot see it; `class` tells how it looks. */
  async markLabels(): Promise<readonly { readonly look: string; readonly label: string }[]> {
    const host = await this.host('HEDAN-MARKS');
    const pins = host ? findAll(host, (node) => attribute(node, 'class')?.startsWith('pin') === true) : [];
    return pins.map((pin) => ({ look: attribute(pin, 'class') ?? '', label: attribute(pin, 'aria-label') ?? '' }));
  }

  /** Does what a clerk does to go on, whatever comes of it. */
  async tryConfirm(answers: readonly string[]): Promise<void> {
    await this.answer(answers);
    await this.click(/已与客户核实|Checked with/);
    await this.clickClass('risky');
  }

  /** Answers the same prompt in a window of the extension. */
  static async answerIn(window: Page, answers: readonly string[]): Promise<void> {
    const input = window.locator('.challenge input');
    for (const answer of answers) {
      if ((await input.count()) === 0) {
        const option = window.locator('.challenge .choice', { hasText: answer });
        if ((await option.count()) > 0) await option.first().click();
      } else await input.fill(answer);
      if ((await window.locator('.answered').count()) > 0) break;
    }
    await window.locator('.reasons button').first().click();
    await expect(window.locator('.risky')).toHaveAttribute('aria-disabled', 'false');
    await window.locator('.risky').click();
  }

  /** Clicks the first button whose text matches, with the mouse, where it stands. */
  async click(words: RegExp): Promise<void> {
    const host = await this.host();
    const button = host && find(host, (node) => node.nodeName === 'BUTTON' && words.test(textOf(node)));
    if (!button) throw new Error(`no button ${words} in: ${host ? textOf(host) : 'no prompt'}`);
    await this.screen.click(button);
  }

  /** Answers what the prompt asks for (the challenge, a reason, the delay) and presses on. */
  async confirm(answers: readonly string[] = []): Promise<void> {
    await this.expectOpen();
    await this.answer(answers);
    await this.click(/已与客户核实|Checked with/);
    await expect.poll(() => this.isReady(), { message: 'the risky button can be pressed' }).toBe(true);
    await this.clickClass('risky');
    await this.expectClosed();
  }

  /** Tries the answers until the challenge takes one. Does nothing where there is no challenge. */
  private async answer(answers: readonly string[]): Promise<void> {
    const box = await this.challenge();
    if (!box) return;
    const input = find(box, (node) => node.nodeName === 'INPUT');
    if (!input) {
      // By the order of the answers: a later one may happen to be among the wrong choices.
      const [option] = answers.flatMap(
        (answer) => find(box, (node) => node.nodeName === 'BUTTON' && textOf(node) === answer) ?? [],
      );
      if (!option) throw new Error(`none of ${answers} among: ${textOf(box)}`);
      await this.screen.click(option);
      return;
    }
    for (const answer of answers) {
      await this.screen.click(input);
      await this.screen.retype(answer);
      if (await this.isAccepted()) return;
    }
    throw new Error(`none of ${answers} answers: ${textOf(box)}`);
  }

  /** A reason is asked for only once the challenge is right. A loaded machine takes its time to say so. */
  private async isAccepted(): Promise<boolean> {
    const until = Date.now() + 1_000;
    while (Date.now() < until) {
      const host = await this.host();
      if (host && find(host, (node) => attribute(node, 'class') === 'answered')) return true;
      await new Promise((next) => setTimeout(next, 50));
    }
    return false;
  }

  private async challenge(): Promise<TreeNode | null> {
    const host = await this.host();
    return host && find(host, (node) => attribute(node, 'class')?.startsWith('challenge') === true);
  }

  private async isReady(): Promise<boolean> {
    const host = await this.host();
    const risky = host && find(host, (node) => attribute(node, 'class')?.startsWith('risky') === true);
    return risky !== null && attribute(risky, 'aria-disabled') === 'false';
  }

  async clickClass(name: string): Promise<void> {
    const host = await this.host();
    const node = host && find(host, (candidate) => attribute(candidate, 'class')?.split(' ')[0] === name);
    if (!node) throw new Error(`no .${name} in the prompt`);
    await this.screen.click(node);
  }

  private async host(name = 'HEDAN-PROMPT'): Promise<TreeNode | null> {
    return find(await this.screen.tree(), (node) => node.nodeName === name);
  }
}

function chromiumScreen(page: Page, session: CDPSession): PromptScreen {
  return {
    tree: () => readTree(session),
    click: (node) => clickNode(page, session, node),
    async retype(text) {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
  };
}

/** Blocks that stand on a line of their own end one. */
function textOf(node: TreeNode): string {
  return textOfTree(node, ({ nodeName }) => (/^(LI|P|H1|H2|SECTION|TR|BUTTON)$/.test(nodeName) ? ' ' : '\n'));
}
