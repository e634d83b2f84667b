import type { Snapshot } from '../../../domain/snapshot';
import { own } from '../own';
import { Analyser } from './analyse';
import { assemble } from './assemble';
import type { Box } from './box';
import { Builder } from './build';
import { Changes } from './changes';
import type { Env } from './control';
import type { Item } from './items';
import { applyChanges, TooMuch } from './reconcile';
import { refreshValues } from './refresh';

/** Elements that one synchronous read takes on; a larger page is read in slices. */
export const SYNC_LIMIT = 12_000;
const CHUNK = 400;

/** What was read of one document, kept so that only what changed need be read again. */
export class Tree {
  readonly changes = new Changes();
  /** It is being put together in slices. */
  isSlicing = false;
  /** Shadow roots and frame documents that belong to what was read. */
  readonly roots = new Set<Node>();
  private readonly doc: Document;
  private readonly env: Env;
  private root: Box | null = null;
  private out: readonly (Item | Box)[] = [];
  private partial: Snapshot['partial'] = null;
  private told: Snapshot | null = null;

  constructor(doc: Document, env: Env) {
    this.doc = doc;
    this.env = env;
  }

  /** True when the document still has the root that was read. */
  get isCurrent(): boolean {
    return this.root !== null && this.root.el === own(this.doc, 'documentElement');
  }

  /** Reads everything anew in one go, up to the limit of a synchronous read. */
  readAll(): Snapshot {
    const builder = this.start();
    let isWhole = false;
    while (!isWhole && builder.visited < SYNC_LIMIT) isWhole = builder.run(CHUNK);
    const analyser = this.startAnalysis(builder, isWhole);
    analyser.run(Number.POSITIVE_INFINITY);
    return this.finish(analyser);
  }

  /** Starts a walk of the whole document; what was known is dropped when the walk is taken over. */
  start(): Builder {
    this.roots.clear();
    this.changes.clear();
    if (!this.isCurrent) this.env.byElement.clear();
    return new Builder(own(this.doc, 'documentElement'), null, this.env.byElement, this.roots);
  }

  /** Takes over a walk, whole or stopped early, and starts reading its boxes. */
  startAnalysis(builder: Builder, isWhole: boolean): Analyser {
    if (!isWhole) builder.finishEarly();
    // What changed during the walk was noted by boxes that were not yet part of any piece.
    this.changes.regroup();
    if (this.root !== null) this.env.byElement.drop(this.root);
    this.root = builder.root;
    this.partial = isWhole ? null : { read: builder.visited, total: this.doc.getElementsByTagName('*').length };
    return new Analyser(builder.root, this.env);
  }

  finish(analyser: Analyser): Snapshot {
    this.out = analyser.out;
    return this.snapshot();
  }

  /**
   * Reads again what changed since, within the time given; what is left stays marked as changed. When it is most of the page,
   * everything is forgotten instead, and the snapshot is the one before.
   */
  readChanged(isOver: () => boolean): Snapshot {
    if (this.root === null) return this.readAll();
    let isApplied = false;
    try {
      isApplied = applyChanges(this.changes, { byElement: this.env.byElement, roots: this.roots, isOver });
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      this.forget();
      return this.told ?? this.readAll();
    }
    if (isApplied) {
      const analyser = new Analyser(this.root, this.env);
      analyser.run(Number.POSITIVE_INFINITY);
      this.out = analyser.out;
    }
    const isRefreshed = refreshValues(this.out, this.env);
    if (!isApplied && !isRefreshed && this.told !== null && isStillAt(this.told, this.doc)) return this.told;
    return this.snapshot();
  }

  /** Drops what was read: the next update reads everything. */
  forget(): void {
    this.root = null;
    this.out = [];
    this.changes.clear();
    this.env.byElement.clear();
  }

  private snapshot(): Snapshot {
    this.told = assemble(this.out, this.doc, this.partial, this.told);
    return this.told;
  }
}

/** Address and title change without a mutation in the body. */
function isStillAt(told: Snapshot, doc: Document): boolean {
  const { pathname, search, hash } = doc.location;
  return told.path === pathname + search + hash && told.title === own(doc, 'title').slice(0, 200);
}
