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
    const { backendNodeId } = button;
    await this.cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await this.cdp.send('DOM.getBoxModel', { backendNodeId });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
    await this.page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
  }

  private async card(): Promise<CdpNode | null> {
    const { root } = await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root as CdpNode, (node) => node.nodeName === 'HEDAN-PROMPT');
    return host && find(host, (node) => attribute(node, 'class')?.split(' ')[0] === 'card');
  }
}

function find(node: CdpNode, fits: (node: CdpNode) => boolean): CdpNode | null {
  if (fits(node)) return node;
  const inner = [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  for (const child of inner) {
    const found = find(child, fits);
    if (found) return found;
  }
  return null;
}

function textOf(node: CdpNode): string {
  if (node.nodeName === '#text') return node.nodeValue ?? '';
  return [...(node.children ?? []), ...(node.shadowRoots ?? [])].map(textOf).filter(Boolean).join(' ').trim();
}

function attribute(node: CdpNode, name: string): string | undefined {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at < 0 ? undefined : node.attributes?.[at + 1];
}
