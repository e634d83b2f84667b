/** True for text that is not written in Chinese: hardly an ideograph, or kana or hangul. */
export function isForeign(text: string): boolean {
  if (/[\u3040-\u30ff\uac00-\ud7af〒県]|[東东]京都/.test(text)) return true;
  let ideographs = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x3400 && code <= 0x9fff) ideographs++;
  }
  if (ideographs * 4 >= text.length) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // 上海市徐汇区 Huaihai Middle Road 999号: the rest in English makes no foreign city of it.
  return letters >= 3 && ideographs * 4 < letters && !/[\u4e00-\u9fff]{2}[省市区县區縣]/.test(text);
}

/** Chinese rules hold for everything written in Chinese, whatever the country control says. */
export function isAbroad(text: string, country: string | undefined): boolean {
  if (isForeign(text)) return true;
  const home = country === undefined || /^(?:cn|china|中国|hk|mo|tw|香港|澳门|台湾)?$/i.test(country.trim());
  if (/^(?:jp|japan|日本|kr|korea|south korea|韩国)$/i.test(country?.trim() ?? '')) return true;
  return !home && !/[\u4e00-\u9fff]/.test(text);
}
