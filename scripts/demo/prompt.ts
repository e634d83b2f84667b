import type { CDPSession, Page } from '@playwright/test';

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

/** A node as the browser's debugger describes it. */
interface Node {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
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
  private async until(ms: number, look: (root: Node) => Node | null): Promise<Node | null> {
    for (const end = Date.now() + ms; Date.now() < end; ) {
      // A frame that navigates takes its part of the tree away while it is being read.
      const answer = await this.session.send('DOM.getDocument', { depth: -1, pierce: true }).catch(() => null);
      const found = answer && look(answer.root as Node);
      if (found) return found;
      await this.page.waitForTimeout(100);
    }
    return null;
  }
}

function readCard(card: Node): SeenPrompt {
  const texts = (inside: Node | null, match: (node: Node) => boolean) => (inside ? findAll(inside, match).map(textOf) : []);
  const text = (match: (node: Node) => boolean) => texts(card, match)[0] ?? '';
  const challenge = find(card, byClass('challenge'));
  const findings = find(card, byClass('findings'));
  const rows = findAll(card, byName('TR')).map((row) => findAll(row, (node) => /^T[HD]$/.test(node.nodeName)).map(textOf));
  return {
    title: text(byName('H1')),
    about: text(byClass('about')),
    findings: texts(findings, byClass('say')),
    changes: rows.slice(1).map(([field = '', before = '', after = '']) => `${field}: ${before} -> ${after}`),
    challenge: challenge && (texts(challenge, byName('H2'))[0] ?? ''),
    options: texts(challenge, byClass('choice')),
  };
}

const byName = (name: string) => (node: Node) => node.nodeName === name;
const byClass = (name: string) => (node: Node) => attribute(node, 'class').split(' ').includes(name);

function attribute({ attributes = [] }: Node, name: string): string {
  const at = attributes.findIndex((item, index) => index % 2 === 0 && item === name);
  return at < 0 ? '' : (attributes[at + 1] ?? '');
}

function below(node: Node): readonly Node[] {
  return [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
}

function find(node: Node, match: (node: Node) => boolean): Node | null {
  return findAll(node, match)[0] ?? null;
}

function findAll(node: Node, match: (node: Node) => boolean): readonly Node[] {
  return [...(match(node) ? [node] : []), ...below(node).flatMap((child) => findAll(child, match))];
}

function textOf(node: Node): string {
  const own = node.nodeName === '#text' ? node.nodeValue : '';
  return [own, ...below(node).map(textOf)].join(' ').replace(/\s+/g, ' ').trim();
}
