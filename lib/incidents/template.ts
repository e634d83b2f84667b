import type { MessageTemplate } from '../domain/incident-policy';

/** Everything that a message can be filled with. A template that names anything else cannot be saved. */
export const PLACEHOLDERS = [
  'customer',
  'orderNo',
  'problem',
  'compensation',
  'progress',
  'deadline',
  'owner',
  'shop',
  'trackingNo',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];
export type MessageFacts = Readonly<Partial<Record<Placeholder, string>>>;

export interface FilledMessage {
  readonly subject: string;
  readonly text: string;
  /** Placeholders that nothing is known for: while there is one, the message cannot be copied or sent. */
  readonly missing: readonly string[];
}

const PLACEHOLDER = /\{([^{}\s]*)\}/g;

/** Names in braces that no fact stands behind; empty for a template that can be saved. */
export function unknownPlaceholders({ subject, text }: Pick<MessageTemplate, 'subject' | 'text'>): readonly string[] {
  const names = [...`${subject}\n${text}`.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
  return [...new Set(names)].filter((name) => !isPlaceholder(name));
}

/** Fills a template once: braces inside a fact are text, never placeholders. A fact that is empty counts as missing. */
export function fillTemplate(template: Pick<MessageTemplate, 'subject' | 'text'>, facts: MessageFacts): FilledMessage {
  const missing = new Set<string>();
  const fill = (text: string) =>
    text.replace(PLACEHOLDER, (whole, name: string) => {
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

function isPlaceholder(name: string): name is Placeholder {
  return (PLACEHOLDERS as readonly string[]).includes(name);
}
