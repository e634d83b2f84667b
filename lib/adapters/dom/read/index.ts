export { createPageReader, type PageReader, type ReaderOptions } from './reader';
