import type { Scene } from './scene';

/** 订单ID beside 订单号: the first is the database's own. */
export function isSecondNumber(t: number, h: number, { headers, snapshot }: Scene): boolean {
  const texts = snapshot.tables[t]?.headers ?? [];
  const isKey = /^\W*(?:订单|訂單|order)\s*(?:id|序号|序號)\W*$/i.test(texts[h]?.text ?? '');
  return (
    isKey && (headers[t] ?? []).some((read, i) => i !== h && read.best === 'orderNo' && !/id\W*$/i.test(texts[i]?.text ?? ''))
  );
}
