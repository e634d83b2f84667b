/** The part of a peer without types of its own that the address bench calls. */
declare module 'address-parse' {
  const all: { readonly default: { readonly parse: (text: string, parseAll?: boolean) => unknown } };
  export default all;
}
