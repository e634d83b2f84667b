import type { Frame, Page } from 'puppeteer-core';
import type { TreeNode } from '../../scripts/browser-tree';
import type { PromptScreen } from '../support/browser/prompt';
import { type Bidi, located, treeOf } from './bidi';

/** What the extension draws in any frame of a page. BiDi serializes closed shadow roots too (`includeShadowTree: all`). */
export function firefoxScreen(page: Page, bidi: Bidi): PromptScreen {
  const known: { readonly context: string; readonly sharedId: string }[] = [];
  const drawnIn = async (frame: Frame): Promise<readonly TreeNode[]> => {
    const context = idOf(frame);
    const locator = { type: 'css', value: 'hedan-prompt, hedan-marks' };
    const serializationOptions = { includeShadowTree: 'all', maxDomDepth: null };
    // A frame may be gone by the time it is asked.
    const answer = await bidi('browsingContext.locateNodes', { context, locator, serializationOptions }).catch(() => null);
    const parsed = located.safeParse(answer);
    const nodes = parsed.success ? parsed.data.result.nodes : [];
    return nodes.map((node) => treeOf(node, (sharedId) => known.push({ context, sharedId }) - 1));
  };
  return {
    async tree() {
      const children = (await Promise.all(page.frames().map(drawnIn))).flat();
      return { backendNodeId: -1, nodeName: '#document', children };
    },
    async click({ backendNodeId }) {
      const target = known[backendNodeId];
      if (!target) throw new Error('the node was never seen');
      await pressOn(bidi, target.context, target.sharedId);
    },
    async retype(text) {
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(text);
    },
  };
}

/** The mouse on the middle of an element, wherever it stands. */
async function pressOn(bidi: Bidi, context: string, sharedId: string): Promise<void> {
  const scroll = '(node) => node.scrollIntoView({ block: "nearest" })';
  await bidi('script.callFunction', {
    functionDeclaration: scroll,
    arguments: [{ sharedId }],
    target: { context },
    awaitPromise: false,
  });
  const actions = [
    { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await bidi('input.performActions', { context, actions: [{ type: 'pointer', id: 'hand', actions }] });
}

/** The browsing context of a frame: puppeteer keeps it as the frame's id. */
export function idOf(frame: Frame): string {
  return String(Reflect.get(frame, '_id'));
}
