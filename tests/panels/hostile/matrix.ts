import { html, type Markup, raw } from '../html';
import { page, type Reply } from '../http/reply';
import { hostileDocument } from './pages';

/** Where the table of all ways can stand. `top` is the page itself. */
export const KINDS = [
  'top',
  'rewritten',
  'frame',
  'nested',
  'srcdoc',
  'written',
  'blob',
  'sandboxed',
  'frameset',
  'cross',
] as const;
export type Kind = (typeof KINDS)[number];

const SIZE = html`width="1200" height="5000"`;
/** Without room for a prompt: the top frame has to draw it. */
const SMALL = html`width="390" height="250"`;

/** The table of all ways inside one kind of frame. */
export function matrixPage(kind: string, port: string): Reply {
  const inner = hostileDocument(port, false);
  if (kind === 'frameset')
    return page(
      html`<!doctype html><html><head><title>frameset</title></head><frameset rows="30,*"><frame src="about:blank"><frame name="main" src="/hostile/?frames=0"></frameset></html>`,
    );
  const text = JSON.stringify(inner.text).replaceAll('<', '\\u003c');
  const bodies: Readonly<Record<string, Markup>> = {
    frame: html`<iframe id="it" ${SIZE} src="/hostile/?frames=0"></iframe>`,
    nested: html`<iframe id="it" ${SIZE} src="/hostile/matrix?kind=frame"></iframe>`,
    srcdoc: html`<iframe id="it" ${SIZE} srcdoc="${inner.text}"></iframe>`,
    written: html`<iframe id="it" ${SIZE}></iframe>${script('const d=document.getElementById("it").contentDocument;d.open();d.write(TEXT);d.close()', text)}`,
    blob: html`<iframe id="it" ${SIZE}></iframe>${script('document.getElementById("it").src=URL.createObjectURL(new Blob([TEXT],{type:"text/html;charset=utf-8"}))', text)}`,
    sandboxed: html`<iframe id="it" ${SMALL} sandbox="allow-scripts allow-forms allow-popups allow-modals" srcdoc="${inner.text}"></iframe>`,
    rewritten: script('setTimeout(()=>{document.open();document.write(TEXT);document.close()},300)', text),
    cross: html`<iframe id="it" ${SMALL} src="http://localhost:${port}/hostile/?frames=0"></iframe>`,
  };
  return page(
    html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${kind}</title></head><body>${bodies[kind]}</body></html>`,
  );
}

function script(code: string, text: string): Markup {
  return html`<script>${raw(code.replace('TEXT', () => text))}</script>`;
}
