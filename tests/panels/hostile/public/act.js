/** Sends one action to the store; `path` may say what it does. `no-cors`, so that it leaves a sandboxed frame too. */
function act(way, order, path = 'act', body = undefined) {
  const base = location.origin === 'null' ? document.baseURI : location.origin;
  const address = new URL(`/hostile/${path}?way=${way}&order=${order}`, base);
  return fetch(address, { method: 'POST', mode: 'no-cors', keepalive: true, body });
}
window.act = act;

/* What libraries do: the function as it was when the page's first script ran. */
window.keptFetch = window.fetch;

/* A page's own capture listener on window, as early as a page can have one. */
window.addEventListener(
  'click',
  (event) => {
    if (event.target.closest?.('.captured')) act('window-capture', event.target.closest('[data-order]').dataset.order);
  },
  true,
);
