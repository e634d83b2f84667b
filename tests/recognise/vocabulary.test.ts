import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyAction, classifyField } from '../../lib/recognise/classify';
import { LANGUAGES } from '../../lib/recognise/vocabulary/load';
import { parsePattern } from '../../lib/recognise/vocabulary/parse-pattern';
import { endsOf } from '../../lib/recognise/vocabulary/pattern';
import type { Vocabulary } from '../../lib/recognise/vocabulary/vocabulary';

const files = import.meta.glob<{ default: Vocabulary }>('../../lib/recognise/vocabulary/*.data.ts', { eager: true });
const isWhole = (pattern: string, text: string) => (endsOf(parsePattern(pattern), text, 1) & (1 << text.length)) !== 0;

describe('the pattern matcher', () => {
  it('agrees with RegExp on what matches as a whole', () => {
    const atom = fc.oneof(
      fc.constantFrom('a', 'b', 'ab', '货', '.', '[ab]', '\\d'),
      fc.constantFrom('(?:a|b)', '(?:ab|a)', '(?:货|ab)?'),
    );
    const pattern = fc.array(fc.tuple(atom, fc.constantFrom('', '?', '*', '+', '{1,2}')), { minLength: 1, maxLength: 4 });
    const text = fc.array(fc.constantFrom('a', 'b', '货', '1'), { maxLength: 7 });
    fc.assert(
      fc.property(pattern, text, (parts, letters) => {
        const source = parts.map(([one, count]) => (count === '' || one.endsWith('?') ? one : `(?:${one})${count}`)).join('');
        return isWhole(source, letters.join('')) === new RegExp(`^(?:${source})$`).test(letters.join(''));
      }),
    );
  });

  it('names the place of what it cannot read', () => {
    expect(() => parsePattern('a)b')).toThrow(/at 1/);
    expect(() => parsePattern('(?:a')).toThrow(/not closed/);
  });
});

describe('every language file', () => {
  for (const [path, file] of Object.entries(files)) {
    it(`${path.split('/').at(-1)} has only patterns that can be read and folds letter by letter`, () => {
      for (const words of [...file.default.fields, ...file.default.actions]) expect(() => parsePattern(words.say)).not.toThrow();
      expect([...(file.default.fold ?? '')].length % 2).toBe(0);
    });
  }

  it('is found without being registered', () => {
    expect(LANGUAGES.map((language) => language.lang).sort()).toEqual([
      'de',
      'en',
      'es',
      'fr',
      'id',
      'identifier',
      'it',
      'ja',
      'ko',
      'pt',
      'ru',
      'vi',
      'zh-CN',
      'zh-TW',
    ]);
  });
});

const field = (label: string) => classifyField(label, 'label')[0]?.is;

/** Words of panels that no evaluation file holds, from the manuals and screens of the systems named. */
const SAID: readonly (readonly [string, string])[] = [
  ['Bill-to Name', 'recipientName'], // Magento grid
  ['Grand Total (Purchased)', 'orderTotal'],
  ['Apartment, suite, etc. (optional)', 'addressLine2'], // Shopify
  ['Customer provided note', 'customerNote'], // WooCommerce
  ['Post code / ZIP', 'postcode'],
  ['Payment state', 'paymentStatus'], // Spree, Sylius
  ['Fulfillment status', 'none'],
  ['Ship-to address', 'addressFull'],
  ['買家備註', 'customerNote'],
  ['郵遞區號', 'postcode'],
  ['訂單總額', 'orderTotal'],
  ['送貨狀態', 'none'],
  ['买家实付', 'orderTotal'],
  ['받으시는 분 전화번호', 'phone'], // gnuboard
  ['받는사람', 'recipientName'],
  ['운송장 번호', 'trackingNo'],
  ['총 결제금액', 'orderTotal'],
  ['배송 상태', 'none'],
  ['입금자명', 'none'],
  ['상세주소', 'addressLine2'],
  ['Spese di spedizione', 'shippingFee'],
  ['Codice fiscale', 'none'],
  ['Stato dell’ordine', 'orderStatus'],
  ['CAP', 'postcode'],
  ['Modalità di pagamento', 'paymentMethod'],
  ['支付流水号', 'none'],
  ['收货人手机号', 'phone'],
  ['运单编号', 'trackingNo'],
  ['满减优惠', 'discount'],
  ['还需支付金额', 'orderTotal'],
  ['就餐人姓名', 'recipientName'],
  ['第三方订单编号', 'orderNo'],
  ['待发货数量', 'none'],
  ['送货人电话', 'phone'],
  ['託運單號', 'trackingNo'],
  ['Straße und Hausnummer', 'street'], // German shops
  ['Bestellsumme', 'orderTotal'],
  ['Adresse de livraison', 'addressFull'], // PrestaShop
  ['Numéro de suivi', 'trackingNo'],
  ['Código postal', 'postcode'], // WooCommerce
  ['Endereço de entrega', 'addressFull'],
  ['お問い合わせ番号', 'trackingNo'], // EC-CUBE
  ['お届け先住所', 'addressFull'],
  ['Сумма заказа', 'orderTotal'],
];

describe('labels', () => {
  it.each(SAID)('%s means %s', (label, type) => {
    expect(field(label)).toBe(type);
  });

  it('of any characters and length are read without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        classifyField(text, 'label');
        classifyField(text, 'identifier');
        classifyAction(text, 'label');
      }),
    );
  });
});
