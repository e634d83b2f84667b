import type { Browser } from 'puppeteer-core';
import { z } from 'zod';
import type { TreeNode } from '../../scripts/browser-tree';

/** WebDriver BiDi commands that puppeteer has no name for. */
export type Bidi = (command: string, params: object) => Promise<unknown>;

const connection = z.custom<{ send: Bidi }>((value) => typeof value === 'object' && value !== null && 'send' in value);

/** The connection that puppeteer itself speaks over; it keeps it, but shows it to nobody. */
export function bidiOf(browser: Browser): Bidi {
  const open = connection.parse(Reflect.get(browser, 'connection'));
  return (command, params) => open.send(command, params);
}

/** A node as BiDi serializes it (W3C WebDriver BiDi, `script.NodeRemoteValue`). */
export interface RemoteNode {
  readonly sharedId?: string | undefined;
  readonly value?: RemoteValue | undefined;
}

interface RemoteValue {
  readonly nodeType: number;
  readonly localName?: string | undefined;
  readonly nodeValue?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly children?: readonly RemoteNode[] | undefined;
  readonly shadowRoot?: RemoteNode | null | undefined;
}

const remoteNode: z.ZodType<RemoteNode> = z.lazy(() =>
  z.object({
    sharedId: z.string().optional(),
    value: z
      .object({
        nodeType: z.number(),
        localName: z.string().optional(),
        nodeValue: z.string().optional(),
        attributes: z.record(z.string(), z.string()).optional(),
        children: z.array(remoteNode).optional(),
        shadowRoot: remoteNode.nullish(),
      })
      .optional(),
  }),
);
export const evaluated = z.object({ result: z.object({ result: z.object({ value: z.unknown().optional() }) }) });
export const located = z.object({ result: z.object({ nodes: z.array(remoteNode) }) });

/** The node as the Chromium tests know it; `keep` gives it the number by which it is found again. */
export function treeOf(node: RemoteNode, keep: (sharedId: string) => number): TreeNode {
  const { value } = node;
  return {
    backendNodeId: keep(node.sharedId ?? ''),
    nodeName: value?.nodeType === 3 ? '#text' : (value?.localName ?? '').toUpperCase(),
    nodeValue: value?.nodeValue ?? '',
    attributes: Object.entries(value?.attributes ?? {}).flat(),
    children: (value?.children ?? []).map((child) => treeOf(child, keep)),
    shadowRoots: value?.shadowRoot ? [treeOf(value.shadowRoot, keep)] : [],
  };
}
