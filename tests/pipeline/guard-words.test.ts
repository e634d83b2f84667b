import { describe, expect, test } from 'vitest';
import { isSuspectRequest } from '../../lib/adapters/dom/guard/suspect';
import { GUARD_WORDS } from '../../lib/adapters/dom/guard/words.data';
import { LANGUAGES } from '../../lib/recognise/vocabulary/load';

/** Delete, cancel, refund, ship, save, as buttons say it. */
const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  zh: ['删除', '取消订单', '退款', '发货', '保存', '儲存'],
  en: ['Delete', 'Cancel order', 'Refund', 'Ship', 'Save changes'],
  ja: ['削除', 'キャンセルする', '返金', '出荷', '保存する'],
  ko: ['삭제', '주문 취소', '환불', '발송', '저장'],
  de: ['Löschen', 'Stornieren', 'Erstatten', 'Versenden', 'Speichern'],
  fr: ['Supprimer', 'Annuler la commande', 'Rembourser', 'Expédier', 'Enregistrer'],
  es: ['Eliminar', 'Anular pedido', 'Reembolsar', 'Enviar', 'Guardar'],
  pt: ['Excluir', 'Anular encomenda', 'Estornar', 'Despachar', 'Salvar'],
  it: ['Elimina', 'Annulla ordine', 'Rimborsa', 'Spedisci', 'Salva'],
  ru: ['Удалить', 'Отменить заказ', 'Возврат', 'Отправить', 'Сохранить'],
  vi: ['Xoá', 'Hủy đơn hàng', 'Hoàn tiền', 'Giao hàng', 'Lưu'],
  id: ['Hapus', 'Batalkan pesanan', 'Kembalikan dana', 'Kirim', 'Simpan'],
};

describe('before the engine is there', () => {
  const languages = LANGUAGES.map(({ lang }) => lang).filter((lang) => lang !== 'identifier');
  test.each(languages)('the guard has words for pages in %s, a language of the vocabulary', (lang) => {
    expect(GUARD_WORDS).toHaveProperty(lang.slice(0, 2));
    expect(BUTTONS).toHaveProperty(lang.slice(0, 2));
  });

  test.each(Object.entries(BUTTONS).flatMap(([lang, words]) => words.map((word) => [word, lang] as const)))(
    '“%s” (%s) is held',
    (word) => {
      expect(isSuspectRequest({ body: word })).toBe(true);
    },
  );

  test('what changes nothing is let go', () => {
    for (const body of ['搜索', 'Search', 'Suchen', 'Rechercher', '검색', 'Cerca', 'Поиск', '検索', 'Tìm kiếm', 'Cari', 'page=2'])
      expect([body, isSuspectRequest({ body })]).toEqual([body, false]);
  });
});
