export { createPageReader, type PageReader, type ReaderOptions } from './reader';
export { nextTurn } from './slices';
