import type { CDPSession, Page } from '@playwright/test';

/** A node as the browser's debugger describes it; it sees into closed shadow roots, which nothing else does. */
export interface TreeNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly TreeNode[];
  readonly shadowRoots?: readonly TreeNode[];
  readonly contentDocument?: TreeNode;
}

/** The whole tree of a page, frames of the same process and shadow roots included. */
export async function readTree(session: CDPSession): Promise<TreeNode> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return root as TreeNode;
}

/** What stands in a node: children, shadow roots, the document of a frame. */
export function below(node: TreeNode): readonly TreeNode[] {
  return [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
}

/** The first node that fits, the given one included. */
export function find(node: TreeNode, fits: (node: TreeNode) => boolean): TreeNode | null {
  if (fits(node)) return node;
  for (const child of below(node)) {
    const found = find(child, fits);
    if (found) return found;
  }
  return null;
}

export function findAll(node: TreeNode, fits: (node: TreeNode) => boolean): readonly TreeNode[] {
  return [...(fits(node) ? [node] : []), ...below(node).flatMap((child) => findAll(child, fits))];
}

/** Value of an attribute, undefined without it. */
export function attribute({ attributes = [] }: TreeNode, name: string): string | undefined {
  const at = attributes.findIndex((item, index) => index % 2 === 0 && item === name);
  return at < 0 ? undefined : attributes[at + 1];
}

/** Text of a node and all below it, joined as `separator` says of each node. */
export function textOf(node: TreeNode, separator: (node: TreeNode) => string = () => ' '): string {
  if (node.nodeName === '#text') return node.nodeValue ?? '';
  const parts = below(node).map((child) => textOf(child, separator));
  return parts.filter(Boolean).join(separator(node)).trim();
}

/** Clicks the middle of a node with the mouse, scrolled into view. */
export async function clickNode(page: Page, session: CDPSession, { backendNodeId }: TreeNode): Promise<void> {
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
  await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
}
