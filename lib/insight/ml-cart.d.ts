/** The part of ml-cart that is used; the package has no types of its own. */
declare module 'ml-cart' {
  /** A node as it was trained: rows with `splitColumn` below `splitValue` go left; a leaf has neither side. */
  export interface CartNode {
    readonly left?: CartNode;
    readonly right?: CartNode;
    readonly splitColumn?: number;
    readonly splitValue?: number;
  }

  export class DecisionTreeClassifier {
    constructor(options: {
      readonly gainFunction: 'gini';
      readonly maxDepth: number;
      readonly minNumSamples: number;
      readonly gainThreshold?: number;
    });
    train(rows: number[][], labels: number[]): void;
    toJSON(): { readonly root: CartNode };
  }
}
