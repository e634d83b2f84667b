import type { MessageTemplate } from '../domain/incident-policy';
import { isPlaceholder, PLACEHOLDER_PATTERN, type Placeholder } from '../domain/placeholder';

export type MessageFacts = Readonly<Partial<Record<Placeholder, string>>>;

export interface FilledMessage {
  readonly subject: string;
  readonly text: string;
  /** Placeholders that nothing is known for: while there is one, the message cannot be copied or sent. */
  readonly missing: readonly string[];
}

/** Fills a template once: braces inside a fact are text, never placeholders. A fact that is empty counts as missing. */
export function fillTemplate(template: Pick<MessageTemplate, 'subject' | 'text'>, facts: MessageFacts): FilledMessage {
  const missing = new Set<string>();
  const fill = (text: string) =>
    text.replace(PLACEHOLDER_PATTERN, (whole, name: string) => {
      const fact = isPlaceholder(name) ? facts[name]?.trim() : undefined;
      if (fact) return fact;
      missing.add(name);
      return whole;
    });
  const subject = fill(template.subject);
  return { subject, text: fill(template.text), missing: [...missing] };
}

/** How many short messages a text takes: 160/153 characters in the GSM alphabet, 70/67 otherwise (3GPP TS 23.038, 23.040). */
export function smsPartsOf(text: string): {
  readonly encoding: 'gsm7' | 'ucs2';
  readonly units: number;
  readonly parts: number;
  readonly left: number;
} {
  const letters = [...text];
  const isGsm = letters.every((letter) => GSM.has(letter) || GSM_EXTENDED.has(letter));
  const units = isGsm ? letters.length + letters.filter((letter) => GSM_EXTENDED.has(letter)).length : text.length;
  const [single, joined] = isGsm ? [160, 153] : [70, 67];
  const parts = units <= single ? Math.min(1, units) : Math.ceil(units / joined);
  const room = parts <= 1 ? single : parts * joined;
  return { encoding: isGsm ? 'gsm7' : 'ucs2', units, parts, left: room - units };
}

const GSM = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const GSM_EXTENDED = new Set('^{}\\[~]|€\f');
