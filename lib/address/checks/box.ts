import { type Check, finding } from './check';

const BOX = /\d*\s*(?:邮政)?[信邮]箱(?:\s*[\d-]+|(?=\s*[\d第]))|\d+\s*(?:号?(?:邮政)?信箱|分箱)|\bP\.?\s?O\.?\s?Box\b/i;

/** Boxes at a post office, where no courier delivers. */
export const checkBox: Check = ({ line }) => {
  const found = /箱|box/i.test(line.text) ? BOX.exec(line.text) : null;
  return found ? [finding(line, 'po_box', found.index, found.index + found[0].length)] : [];
};
