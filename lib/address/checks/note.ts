import { type Check, mendable } from './check';

/** Requests to the courier belong into the remark, not into the address. */
export const checkNotes: Check = ({ tokens, line }) => {
  const note = tokens.find((t) => t.type === 'note');
  return note ? [mendable(line, 'courier_instruction', note, '', { text: note.text })] : [];
};
