import { type CDPSession, expect, type Page } from '@playwright/test';

interface CdpNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
  readonly contentDocument?: CdpNode;
}

/** The prompt that a page shows, reached the only way there is: the browser's debugger pierces closed shadow roots. */
export class PromptProbe {
  private constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async on(page: Page): Promise<PromptProbe> {
    return new PromptProbe(page, await page.context().newCDPSession(page));
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
    await this.clickNode(button.backendNodeId);
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
      const option = find(box, (node) => node.nodeName === 'BUTTON' && answers.includes(textOf(node)));
      if (!option) throw new Error(`none of ${answers} among: ${textOf(box)}`);
      await this.clickNode(option.backendNodeId);
      return;
    }
    for (const answer of answers) {
      await this.clickNode(input.backendNodeId);
      await this.page.keyboard.press('ControlOrMeta+a');
      await this.page.keyboard.type(answer);
      if (await this.isAccepted()) return;
    }
    throw new Error(`none of ${answers} answers: ${textOf(box)}`);
  }

  /** A reason is asked for only once the challenge is right. A loaded machine takes its time to say so. */
  private async isAccepted(): Promise<boolean> {
    const until = Date.now() + 400;
    while (Date.now() < until) {
      const host = await this.host();
      if (host && find(host, (node) => attribute(node, 'class') === 'answered')) return true;
      await new Promise((next) => setTimeout(next, 50));
    }
    return false;
  }

  private async challenge(): Promise<CdpNode | null> {
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
    await this.clickNode(node.backendNodeId);
  }

  private async clickNode(backendNodeId: number): Promise<void> {
    await this.cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await this.cdp.send('DOM.getBoxModel', { backendNodeId });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
    await this.page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
  }

  private async host(name = 'HEDAN-PROMPT'): Promise<CdpNode | null> {
    const { root } = await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    return find(root as CdpNode, (node) => node.nodeName === name);
  }
}

function find(node: CdpNode, fits: (node: CdpNode) => boolean): CdpNode | null {
  if (fits(node)) return node;
  for (const child of [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ]) {
    const found = find(child, fits);
    if (found) return found;
  }
  return null;
}

function textOf(node: CdpNode): string {
  if (node.nodeName === '#text') return node.nodeValue ?? '';
  const inner = [...(node.children ?? []), ...(node.shadowRoots ?? [])].map(textOf).filter(Boolean);
  return inner.join(/^(LI|P|H1|H2|SECTION|TR|BUTTON)$/.test(node.nodeName) ? ' ' : '\n').trim();
}

function attribute(node: CdpNode, name: string): string | undefined {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at < 0 ? undefined : node.attributes?.[at + 1];
}
