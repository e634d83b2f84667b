import { describe, expect, it } from 'vitest';
import type { Way } from '../../lib/ports/page';
import { SessionProbe } from '../support/session';

const form = () =>
  new SessionProbe('202611220001', {
    收货人: '王建国',
    手机号: '13858021647',
    详细地址: '浙江省杭州市西湖区文三路478号3座502室',
    订单金额: '268.00',
  });
/** Repeats a stretch of the address: a hint, and no question. */
const vague = '浙江省杭州市西湖区文三路478号3座502室文三路478号3座502室';

const types = (page: SessionProbe) => page.events.map(({ type }) => type).filter((type) => /ran|raised|edit/.test(type));
const once = ['flag.raised', 'action.ran', 'edit.made'];

describe('one thing that a person does', () => {
  it.each<[string, Way[]]>([
    ['a click on a form of the old kind', ['click', 'submit', 'navigate']],
    ['a click that sends', ['click', 'fetch']],
    ['a click that sends many', ['click', 'xhr', 'xhr', 'xhr']],
    ['Enter in a field', ['submit', 'navigate']],
    ['a press that is judged before it is one', ['pointer', 'click', 'submit']],
  ])('%s is one entry, one deed, one edit', (_, ways) => {
    const page = form();
    page.type('详细地址', vague);
    for (const way of ways) page.comes(way);
    expect(types(page)).toEqual(once);
  });

  it('is done again by another click, another Enter, and after a while', () => {
    for (const ways of [
      ['click', 'click'],
      ['submit', 'submit'],
      ['click', 'submit', 'submit'],
    ] as Way[][]) {
      const page = form();
      for (const way of ways) page.comes(way);
      expect(page.of('action.ran')).toHaveLength(2);
    }
    const page = form();
    page.comes('click');
    page.tick += 11_000;
    page.comes('fetch');
    expect(page.of('action.ran')).toHaveLength(2);
  });

  it('is written again where what follows says more', () => {
    const page = form();
    page.comes('click');
    page.type('详细地址', vague);
    page.comes('submit');
    expect(types(page)).toEqual(['action.ran', 'flag.raised', 'action.ran', 'edit.made']);
  });
});

describe('saving again without leaving the page', () => {
  const edits = (page: SessionProbe) => page.of('edit.made').map(({ body }) => 'field' in body && body.field);

  it('edits only what differs from the save before', () => {
    const page = form();
    page.type('收货人', '李卫国');
    page.comes('click');
    page.comes('click');
    page.type('手机号', '13900001111');
    page.comes('click');
    expect(edits(page)).toEqual(['recipientName', 'phone']);
    page.type('收货人', '李为国');
    page.comes('click');
    expect(edits(page)).toEqual(['recipientName', 'phone', 'recipientName']);
  });

  it('tells a value that is put back, from what it was saved as to what it was', () => {
    const page = form();
    page.type('收货人', '李卫国');
    page.comes('click');
    page.type('收货人', '王建国');
    page.comes('click');
    page.comes('click');
    const hashes = page.of('edit.made').map(({ body }) => 'beforeHash' in body && [body.beforeHash, body.afterHash]);
    expect(hashes).toHaveLength(2);
    expect(hashes[1]).toEqual([...(hashes[0] || [])].reverse());
  });
});
