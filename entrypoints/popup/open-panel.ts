/** Firefox's own word for what Chromium calls a side panel; the shared types know only the latter. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside the page. Straight from a click: the browsers allow it only then. */
export function openPanel(): void {
  const sidebar = (globalThis as { readonly browser?: Sidebar }).browser?.sidebarAction;
  if (sidebar) void sidebar.open().then(() => window.close());
  else chrome.windows.getCurrent(({ id }) => id !== undefined && void chrome.sidePanel.open({ windowId: id }));
}
