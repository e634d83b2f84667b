/**
 * What a hostile page tries, as one script to be run in it after it has loaded: it spoils every prototype that code might
 * stand on, clobbers names of the document, then sends `count` forged messages and events. It writes down every key that
 * it sees. A fixed generator makes each run the same.
 */
export const FORGE = `(async (count, order) => {
  window.seenKeys = '';
  for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'compositionupdate', 'paste'])
    window.addEventListener(type, (event) => { window.seenKeys += event.key ?? event.data ?? ''; }, true);
  for (const name of ['documentElement', 'body', 'head', 'defaultView', 'activeElement', 'querySelector', 'elements', 'submit', 'hedan'])
    document.body.insertAdjacentHTML('beforeend', '<form hidden id="' + name + '" name="' + name + '"><input name="elements"><input name="submit"><input name="action"></form>');
  const native = { add: EventTarget.prototype.addEventListener, dispatch: EventTarget.prototype.dispatchEvent };
  const yes = () => true;
  for (const [owner, name] of [[Array.prototype, 'includes'], [Array.prototype, 'some'], [Array.prototype, 'every'], [Set.prototype, 'has'], [RegExp.prototype, 'test']])
    Object.defineProperty(owner, name, { value: yes, writable: true, configurable: true });
  for (const [owner, name] of [[Array.prototype, 'find'], [Array.prototype, 'map'], [JSON, 'parse'], [JSON, 'stringify'], [Map.prototype, 'get'], [WeakMap.prototype, 'get'], [String.prototype, 'slice'], [Reflect, 'apply'], [Function.prototype, 'call'], [Function.prototype, 'bind']])
    Object.defineProperty(owner, name, { value: () => ({ kind: 'pass', ok: true, value: true }), writable: true, configurable: true });
  EventTarget.prototype.addEventListener = function (type, handler, options) { return Reflect.ownKeys(this).length < 0 ? 0 : native.add.apply(this, [type, handler, options]); };
  EventTarget.prototype.dispatchEvent = function (event) { window.seenEvents = (window.seenEvents ?? 0) + 1; return native.dispatch.apply(this, [event]); };
  MessagePort.prototype.postMessage = () => undefined;
  Object.defineProperty(Event.prototype, 'isTrusted', { get: yes, configurable: true });
  Object.defineProperty(Event.prototype, 'defaultPrevented', { get: () => false, configurable: true });
  Object.defineProperty(CustomEvent.prototype, 'detail', { get: () => 'yes', configurable: true });
  Object.prototype.isGranted = true;
  let state = 7;
  const next = (n) => (state = (state * 48271) % 2147483647) % n;
  const bodies = [{ to: 'cs-bg.grant.add', body: { grant: { id: 'x', site: location.origin, action: 'delete', orderNo: order, values: '', expires: 9e15 } } }, { to: 'bg-cs.stop', body: {} }, { to: 'bg-cs.state.changed', body: {} }, { ok: true, value: { outcome: 'confirmed' } }, 'yes'];
  const names = ['hedan.ask', 'hedan.hello', 'hedan.here', 'hedan.bye', 'hedan.answer', 'wxt:content-script-started', 'hedan@hedan.invalid:guard:wxt:content-script-started'];
  const details = ['a\\nfetch\\nPOST\\n/order/delete\\n', 'a\\nxhr-sync\\nPOST\\n/order/refund\\namount=1', 'yes', '', 'x'.repeat(9000), { ok: true }, null, ['yes']];
  const hosts = () => [...document.querySelectorAll('hedan-prompt,hedan-marks'), window, document, document.body];
  const types = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'input', 'change', 'submit', 'focus', 'close', 'cancel'];
  const keys = ['Enter', ' ', 'Escape', 'y', 'F9', 'Tab', '1'];
  for (let i = 0; i < count; i++) {
    const kind = i % 4;
    if (kind === 0) window.postMessage(bodies[next(bodies.length)], '*');
    else if (kind === 1) native.dispatch.apply(window, [new CustomEvent(names[next(names.length)], { detail: details[next(details.length)], cancelable: true, bubbles: true })]);
    else {
      const all = hosts();
      const target = all[next(all.length)];
      const type = types[next(types.length)];
      const init = { bubbles: true, cancelable: true, composed: true, key: keys[next(keys.length)], clientX: next(1200), clientY: next(800), detail: 1 };
      const event = type.startsWith('key') ? new KeyboardEvent(type, init) : /pointer/.test(type) ? new PointerEvent(type, init) : new MouseEvent(type, init);
      native.dispatch.apply(target, [event]);
      if (target.click && i % 40 === 2) target.click();
    }
    if (i % 500 === 0) await new Promise((done) => setTimeout(done));
  }
  return count;
})`;
