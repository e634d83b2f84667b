import type { CDPSession, Page } from '@playwright/test';
import { attribute, find, findAll, readTree, type TreeNode, textOf } from '../browser-tree';

/** What a prompt says, read from the screen's own tree: the shadow root is closed to the page and to Playwright. */
export interface SeenPrompt {
  readonly title: string;
  /** The line below the title: order, amount, pressed button. */
  readonly about: string;
  readonly findings: readonly string[];
  readonly changes: readonly string[];
  /** What must be typed or picked; null when nothing must. */
  readonly challenge: string | null;
  readonly options: readonly string[];
}

/** Looks at the prompt of a page, in whatever frame it is drawn. */
export class PromptOnScreen {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<PromptOnScreen> {
    return new PromptOnScreen(page, await page.context().newCDPSession(page));
  }

  /** Waits for a prompt. Null when none has come after `ms`. */
  async wait(ms: number): Promise<SeenPrompt | null> {
    const card = await this.until(ms, (root) => find(root, byClass('card')));
    return card ? readCard(card) : null;
  }

  /** Waits until no prompt is on the screen; false when one still is after `ms`. */
  async waitGone(ms: number): Promise<boolean> {
    return (await this.until(ms, (root) => (find(root, byClass('card')) ? null : root))) !== null;
  }

  /** The first thing that `look` finds in the page's tree, asked again until `ms` have passed. */
  private async until(ms: number, look: (root: TreeNode) => TreeNode | null): Promise<TreeNode | null> {
    for (const end = Date.now() + ms; Date.now() < end; ) {
      // A frame that navigates takes its part of the tree away while it is being read.
      const root = await readTree(this.session).catch(() => null);
      const found = root && look(root);
      if (found) return found;
      await this.page.waitForTimeout(100);
    }
    return null;
  }
}

function readCard(card: TreeNode): SeenPrompt {
  const texts = (inside: TreeNode | null, match: (node: TreeNode) => boolean) =>
    inside ? findAll(inside, match).map(plain) : [];
  const text = (match: (node: TreeNode) => boolean) => texts(card, match)[0] ?? '';
  const challenge = find(card, byClass('challenge'));
  const findings = find(card, byClass('findings'));
  const rows = findAll(card, byName('TR')).map((row) => findAll(row, (node) => /^T[HD]$/.test(node.nodeName)).map(plain));
  return {
    title: text(byName('H1')),
    about: text(byClass('about')),
    findings: texts(findings, byClass('say')),
    changes: rows.slice(1).map(([field = '', before = '', after = '']) => `${field}: ${before} -> ${after}`),
    challenge: challenge && (texts(challenge, byName('H2'))[0] ?? ''),
    options: texts(challenge, byClass('choice')),
  };
}

const byName = (name: string) => (node: TreeNode) => node.nodeName === name;
const byClass = (name: string) => (node: TreeNode) => (attribute(node, 'class') ?? '').split(' ').includes(name);

function plain(node: TreeNode): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}
