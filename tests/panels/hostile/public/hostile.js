/* Attaches the handlers of the hostile page. `act` comes from act.js. */
(() => {
  const act = window.act;
  const orderOf = (element) => element.closest('[data-order]').dataset.order;
  /* What no word on the page says, the request says. */
  const pathOf = (way) => (way.startsWith('quiet-') ? 'order/delete' : 'act');
  const address = (way, order) => new URL(`/hostile/${pathOf(way)}?way=${way}&order=${order}`, document.baseURI).href;
  const on = (way, type, run) => {
    const element = document.querySelector(`[data-way="${way}"]`);
    element?.addEventListener(type, (event) => run(orderOf(element), event, element));
  };

  on('click-listener', 'click', (order) => act('click-listener', order));
  document.addEventListener('click', (event) => {
    const target = event.target.closest?.('.del');
    if (target) act('click-delegated', orderOf(target));
  });
  on('click-timer', 'click', (order) => setTimeout(() => act('click-timer', order), 50));
  on('dblclick', 'dblclick', (order) => act('dblclick', order));
  on('mousedown', 'mousedown', (order) => act('mousedown', order));
  on('mouseup', 'mouseup', (order) => act('mouseup', order));
  on('menu-item', 'mousedown', (order, event) => event.button === 0 && act('menu-item', order));
  on('shortcut', 'keydown', (order, event) => {
    if (!event.ctrlKey || event.key !== 's') return;
    event.preventDefault();
    act('shortcut', order, 'order/refund', 'amount=268.00');
  });
  on('pointerdown', 'pointerdown', (order) => act('pointerdown', order));
  on('touch-tap', 'click', (order) => act('touch-tap', order));
  on('touchstart', 'touchstart', (order) => act('touchstart', order));
  on('touchend', 'touchend', (order, event) => {
    event.preventDefault();
    act('touchend', order);
  });
  on('touchend', 'click', (order) => act('touchend', order));
  on('keydown-div', 'keydown', (order, event) => event.key === 'Enter' && act('keydown-div', order));
  on('is-trusted', 'click', (order, event) => event.isTrusted && act('is-trusted', order));
  on('blur-save', 'change', (order, _, field) => act('blur-save', order, 'order/price', `price=${field.value}`));
  on('quiet-change', 'change', (order) => act('quiet-change', order, 'order/operate', 'action=cancel_order'));

  const seen = new Set();
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    on('trusted-sequence', type, (order, event) => {
      if (!event.isTrusted) return;
      seen.add(type);
      if (type === 'click' && seen.size === 5) act('trusted-sequence', order);
      if (type === 'click') seen.clear();
    });
  }

  const xhr = (way, order, isAsync) => {
    const request = new XMLHttpRequest();
    request.open('POST', address(way, order), isAsync);
    request.send('amount=268.00');
  };
  const NETWORK = {
    fetch: (way, order) => act(way, order, pathOf(way)),
    body: (way, order) => act(way, order, 'act', JSON.stringify({ order, action: 'refund', amount: 268 })),
    graphql: (way, order) => act(way, order, 'act', JSON.stringify({ query: 'mutation { orderCancel(id: 1) { id } }' })),
    kept: (way, order) => window.keptFetch(address(way, order), { method: 'POST', mode: 'no-cors' }),
    late: (way, order) => setTimeout(() => act(way, order, pathOf(way)), 300),
    'form-target': (way, order) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.target = 'sink';
      form.action = address(way, order);
      document.body.append(form);
      form.submit();
    },
    xhr: (way, order) => xhr(way, order, true),
    'xhr-sync': (way, order) => xhr(way, order, false),
    beacon: (way, order) => navigator.sendBeacon(address(way, order), 'amount=268.00'),
    image: (way, order) => {
      new Image().src = address(way, order);
    },
    'location-href': (way, order) => {
      location.href = address(way, order);
    },
    location: (way, order) => {
      location.href = address(way, order);
    },
    worker: (_, order) => {
      const script = `fetch('${address('quiet-worker', order)}', { method: 'POST', mode: 'no-cors' });`;
      new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
    },
    'window-open': (way, order) => window.open(address(way, order)),
    'form-submit': (way, order) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = address(way, order);
      document.body.append(form);
      form.submit();
    },
  };
  for (const [name, send] of Object.entries(NETWORK)) {
    for (const way of [name, `quiet-${name}`]) on(way, 'click', (order) => send(way, order));
  }

  document
    .querySelector('[data-submits="request-submit"]')
    ?.addEventListener('click', () => document.querySelector('[data-form="request-submit"]').requestSubmit());
  document
    .querySelector('[data-submits="form-submit"]')
    ?.addEventListener('click', () => document.querySelector('[data-form="form-submit"]').submit());

  for (const host of document.querySelectorAll('[data-shadow]')) {
    const way = host.dataset.shadow;
    let root = host.attachShadow({ mode: way === 'shadow-closed' ? 'closed' : 'open' });
    if (way === 'shadow-nested') {
      const inner = document.createElement('div');
      root.append(inner);
      root = inner.attachShadow({ mode: 'open' });
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = '删除订单';
    button.addEventListener('click', () => act(way, orderOf(host)));
    root.append(button);
  }

  const card = document.getElementById('card');
  card?.addEventListener('dragstart', (event) => event.dataTransfer.setData('text/plain', card.dataset.order));
  for (const lane of document.querySelectorAll('.lane')) {
    lane.addEventListener('dragover', (event) => event.preventDefault());
    lane.addEventListener('drop', (event) => {
      event.preventDefault();
      if (lane.contains(card)) return;
      lane.append(card);
      act('drag-drop', event.dataTransfer.getData('text/plain'), 'order/status', `status=${lane.dataset.status}`);
    });
  }

  for (const frame of document.querySelectorAll('iframe[data-fill]')) {
    const inner = frame.contentDocument;
    inner.body.innerHTML = frame.dataset.fill;
    const button = inner.getElementById('go');
    button.removeAttribute('onclick');
    button.addEventListener('click', () => act('frame-blank', inner.body.textContent.match(/\d{12}/)[0]));
  }
  for (const frame of document.querySelectorAll('iframe[data-blob]')) {
    const text = `<!doctype html><meta charset="utf-8"><script src="${location.origin}/hostile/public/act.js"></script>${frame.dataset.blob}`;
    frame.src = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  }
})();
