/** What the guard knows before the engine is there: beginnings of words, wide on purpose, as parts of one pattern that ignores case. */
export interface GuardWords {
  /** What every page about orders says somewhere. */
  readonly page: string;
  /** What may stand for an action. */
  readonly action: string;
}

/** One entry for each language of the vocabulary (`lib/recognise/vocabulary`). */
export const GUARD_WORDS: Readonly<Record<string, GuardWords>> = {
  zh: {
    page: '订单|訂單|收货|收貨|收件|退款|发货|發貨|运单|运费|買家|买家|金额|單價|单价|商品',
    action:
      '删|刪|取消|作废|作廢|关闭|關閉|退|改价|改價|调价|價格|价格|发货|發貨|派送|派单|出库|确|確|是$|保存|儲存|提交|送出|更新|修改|完成|收款|到账|批量|导出|匯出|下载|审|審|接单|拒单|权限|權限',
  },
  en: {
    page: 'order|refund|ship|invoice|customer|product|payment|quantity|checkout|consignee|recipient',
    action:
      'delet|remov|trash|cancel|void|refund|return|ship|fulfil|deliver|dispatch|save|submit|update|apply|confirm|continue|proceed|place|charge|capture|settle|pay|export|download|approve|complete|^ok$|^yes|^go$|bulk|permission|role|forget|login as|impersonat|status|history',
  },
  ja: {
    page: '注文|受注|顧客|配送|商品|支払|請求|お届け|数量',
    action:
      '削除|取消|取り消|キャンセル|返金|返品|出荷|発送|保存|更新|変更|確定|確認|登録|承認|適用|送信|完了|出力|エクスポート|ダウンロード|^はい$',
  },
  ko: {
    page: '주문|배송|고객|결제|상품|수취인|수량',
    action: '삭제|취소|환불|반품|배송|발송|출고|저장|수정|변경|확인|등록|승인|적용|완료|내보내기|다운로드|^예$',
  },
  de: {
    page: 'bestell|auftrag|rechnung|kunde|versand|liefer|zahlung|artikel|menge',
    action:
      'lösch|entfern|stornier|abbrech|erstatt|rücksend|retour|versend|versand|speicher|aktualisier|änder|bestätig|absenden|genehmig|abschließ|übernehm|exportier|herunterlad|^ja$',
  },
  fr: {
    page: 'commande|facture|livraison|expédi|paiement|produit|quantité|acheteur',
    action:
      'supprim|effac|annul|rembours|retour|expédi|livr|enregistr|sauvegard|mettre à jour|modifi|valid|envoy|appliqu|approuv|termin|télécharg|^oui$',
  },
  es: {
    page: 'pedido|factura|cliente|envío|pago|producto|cantidad',
    action: 'elimin|borr|anul|reembols|devol|envi|despach|guard|actualiz|modific|aprob|aplic|descarg|^sí$',
  },
  pt: {
    page: 'pedido|encomenda|fatura|cliente|envio|entrega|pagamento|produto|quantidade',
    action: 'exclu|apag|anul|reembols|estorn|devol|envi|despach|salv|grav|atualiz|alter|aprov|aplic|baixar|concluir|^sim$',
  },
  it: {
    page: 'ordin|fattur|cliente|spedizion|pagament|prodott|quantità',
    action: 'elimin|annull|rimbors|reso$|spedi|salv|aggiorn|modific|conferm|approv|applic|esport|scaric|^sì$',
  },
  ru: {
    page: 'заказ|счёт|счет|клиент|покупател|доставк|оплат|товар|количеств',
    action:
      'удал|отмен|аннулир|возврат|верн|отправ|отгруз|сохран|обнов|измен|подтверд|примен|оформ|одобр|экспорт|скачать|статус|^да$',
  },
  vi: {
    page: 'đơn hàng|khách hàng|người nhận|vận chuyển|vận đơn|thanh toán|sản phẩm|số lượng',
    action:
      'xóa|xoá|hủy|huỷ|hoàn|trả hàng|giao hàng|gửi|lưu|cập nhật|sửa|duyệt|xác nhận|đồng ý|tiếp tục|thanh toán|xuất|đẩy đơn|áp dụng|^có$',
  },
  id: {
    page: 'pesanan|pelanggan|pembeli|pengiriman|pembayaran|produk|jumlah|ongkir',
    action:
      'hapus|batal|kembalikan|pengembalian|kirim|simpan|ubah|perbarui|konfirmasi|setuju|lanjut|bayar|terima|tolak|ekspor|unduh|terap|^ya$',
  },
};
