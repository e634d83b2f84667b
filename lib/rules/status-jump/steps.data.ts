/** Steps of an order's life, in the order in which they come; the last two end it. */
export const STEPS = ['unpaid', 'paid', 'shipped', 'done', 'cancelled', 'refunded'] as const;
export type Step = (typeof STEPS)[number];

/**
 * What panels call each step, in the languages that are read: whole states only, without accents' help. A word inside another state
 * says something else ("Unshipped", "Partially refunded", 未发货), and what is not here is no step that anything is concluded from.
 */
export const STEP_WORDS: Readonly<Record<Step, string>> = {
  unpaid: [
    '(订单)?(未|待|尚未|等待)(买家|客户|用户)?(付款|支付|收款)|等待付款中?|(未|待)結帳|尚未付款|unpaid|not paid|(awaiting|pending) payment|payment (pending|due|outstanding)',
    '未払い|未入金|(入金|支払い?|決済)待ち|미결제|미입금|(결제|입금) ?대기(중)?|unbezahlt|nicht bezahlt|zahlung (ausstehend|offen)|warte[tn]? auf zahlung',
    'impayee?|non payee?|en attente de paiement|no pagado|impagado|pendiente de pago|pago pendiente|nao pago|(aguardando|pendente de) pagamento|pagamento pendente',
    'non pagato|in attesa di pagamento|не ?оплачен[оа]?|(ожидает|ожидание) оплаты|chua thanh toan|cho thanh toan|belum (di)?bayar|menunggu pembayaran',
  ].join('|'),
  paid: [
    '已(付款|支付|收款|结算|付清)|付款(成功|完成)|(支付|收款)成功|(待|等待)(卖家)?(发货|出库|配货|备货)|备货中|配货中|待出貨|待發貨|備貨中|已付款',
    'paid|payment (received|accepted|complete|completed)|processing|ready to ship|to be shipped|awaiting (shipment|fulfil?lment|dispatch)|unshipped|not shipped|unfulfilled',
    '支払い?済み?|入金済み?|決済完了|発送待ち|出荷待ち|未発送|未出荷|결제 ?완료|입금 ?완료|(배송|상품) ?준비 ?중|출고 ?대기|bezahlt|in bearbeitung|versandbereit',
    'payee?|paye|en preparation|pagad[oa]|en preparacion|procesando|pago|em preparacao|pagat[oa]|in lavorazione|оплачен[оа]?|в обработке|da thanh toan|dang xu ly|sudah (di)?bayar|lunas|diproses',
  ].join('|'),
  shipped: [
    '(全部)?已(发货|發貨|出货|出貨|出库|寄出|配送)|(配送|运输|運送|派送)中|待收货|待收貨|卖家已发货',
    'shipped|dispatched|in transit|out for delivery|fulfilled|on the way|sent',
    '(発送|出荷)済み?|発送完了|配送中|배송 ?중|배송 ?시작|출고 ?완료|발송 ?완료|versendet|versandt|unterwegs|expediee?|envoyee?|en cours de livraison',
    'enviad[oa]|en camino|en transito|a caminho|em transito|spedit[oa]|in transito|отправлен[оа]?|в пути|dang giao( hang)?|da gui( hang)?|dikirim|dalam pengiriman',
  ].join('|'),
  done: [
    '已(完成|签收|簽收|收货|收貨|送达|送達|妥投)|交易(成功|完成)|订单完成|完成',
    'completed?|delivered|received|done|finished',
    '完了|配達完了|配達済み?|受取済み?|완료|배송 ?완료|구매 ?확정|abgeschlossen|zugestellt|geliefert|livree?|terminee?|entregad[oa]|completad[oa]',
    'entregue|concluid[oa]|consegnat[oa]|completat[oa]|доставлен[оа]?|выполнен[оа]?|завершен[оа]?|da giao( hang)?|hoan thanh|hoan tat|selesai|terkirim|diterima',
  ].join('|'),
  cancelled: [
    '(订单|交易)?已?(取消|关闭|作废|關閉|作廢)|(已|订单)(取消|关闭|作废|失效)',
    'cancell?ed|closed|void(ed)?|canceled by (customer|user|admin)',
    'キャンセル(済み?)?|取消(済み?)?|취소(됨|완료| 완료)?|주문 ?취소|storniert|abgebrochen|annulee?|cancelad[oa]|anulad[oa]|annullat[oa]',
    'отменен[оа]?|аннулирован[оа]?|da huy|bi huy|dibatalkan|batal',
  ].join('|'),
  refunded: [
    '(全额|全部)?已(全额)?(退款|退费|退货退款)|退款(完成|成功)|已退貨|(fully )?refunded|refund (complete|completed|succeeded)',
    '返金(済み?|完了)|환불 ?(완료|됨)|erstattet|zuruckerstattet|remboursee?|reembolsad[oa]|rimborsat[oa]|возвращен[оа]?|деньги возвращены|da hoan tien|(sudah )?dikembalikan',
  ].join('|'),
};
