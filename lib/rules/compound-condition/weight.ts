/** Kilograms in one of each; 斤 is half of one. Longer names first. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:kgs?|kilos?|kilograms?|公斤|千克|кг|㎏)$/i, 1],
  [/^(?:g|gr|grams?|克|г|公克)$/i, 0.001],
  [/^(?:mg|毫克)$/i, 0.000001],
  [/^(?:t|tons?|tonnes?|吨|噸)$/i, 1000],
  [/^(?:lbs?|pounds?|磅)$/i, 0.45359237],
  [/^(?:oz|ounces?|盎司)$/i, 0.028349523125],
  [/^(?:斤|市斤)$/, 0.5],
  [/^(?:两|兩)$/, 0.05],
];

/**
 * Kilograms from a shown weight: `1,250 g`, `2.5千克`, or a bare number under a label that names its unit (重量(kg)). Null where it is
 * no number or the unit stands nowhere: 500 may be grams or pounds.
 */
export function kilograms(value: string, label: string): number | null {
  const match = /^\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(\p{L}*㎏?)\.?\s*$/u.exec(value.normalize('NFC'));
  if (!match) return null;
  const [, whole = '', decimals = '', unit = ''] = match;
  const factor = unit === '' ? unitIn(label) : factorOf(unit);
  return factor === null ? null : Number((Number(whole.replaceAll(',', '') + decimals) * factor).toPrecision(12));
}

/** The unit that a label names in brackets, after a slash or at its end. */
function unitIn(label: string): number | null {
  const words = label.split(/[\s()（）[\]【】/:：*]+/u).filter((word) => word !== '');
  for (const word of words.reverse()) {
    const factor = factorOf(word);
    if (factor !== null) return factor;
  }
  return null;
}

function factorOf(unit: string): number | null {
  return UNITS.find(([name]) => name.test(unit))?.[1] ?? null;
}
