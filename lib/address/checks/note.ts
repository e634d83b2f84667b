import { type Check, finding, repaired } from './check';

/** Requests to the courier belong into the remark, not into the address. */
export const checkNotes: Check = ({ tokens, line }) => {
  const note = tokens.find((t) => t.type === 'note');
  return note
    ? [finding(line, 'courier_instruction', note.start, note.end, { text: note.text }, repaired(line, note.start, note.end, ''))]
    : [];
};
