/** Sends one action to the store. `no-cors`, so that it leaves a sandboxed frame too. */
function act(way, order) {
  const base = location.origin === 'null' ? document.baseURI : location.origin;
  return fetch(new URL(`/hostile/act?way=${way}&order=${order}`, base), { method: 'POST', mode: 'no-cors', keepalive: true });
}
window.act = act;

/* A page's own capture listener on window, as early as a page can have one. */
window.addEventListener(
  'click',
  (event) => {
    if (event.target.closest?.('.captured')) act('window-capture', event.target.closest('[data-order]').dataset.order);
  },
  true,
);
