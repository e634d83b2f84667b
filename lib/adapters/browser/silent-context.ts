/**
 * Takes the place of WXT's own (`wxt.config.ts`), which tells every page by `window.postMessage` that a script of ours has
 * started: pages would hear of us, those that read every message as their own would break, and each start would cost a
 * millisecond. Nothing of ours uses the context that WXT hands to `main`.
 */
export class ContentScriptContext {}
