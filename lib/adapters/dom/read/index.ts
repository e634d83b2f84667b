export { createPageReader, type PageReader, type ReaderOptions } from './reader';
export { hasInput, nextTurn } from './slices';
