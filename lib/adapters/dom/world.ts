import type { AddressContext, ParsedAddress } from '../../domain/address';
import type { Recognition } from '../../domain/order';
import type { LocalProfile } from '../../domain/profile';
import type { Ref, Snapshot } from '../../domain/snapshot';
import type { Locale } from '../../domain/station';
import type { EventSink } from '../../ports/event-sink';
import type { FillPreview } from '../../ports/fill';
import type { OverlayPort } from '../../ports/overlay';
import type { PagePort, PressVerdict, Way } from '../../ports/page';
import type { PickerPort, TeachRequest } from '../../ports/teach';
import type { Early } from './early';
import type { Companion } from './guard/context';
import type { Gestures } from './guard/gesture';
import type { PressHint } from './guard/hint';
import type { Passes } from './guard/passes';
import type { Shield } from './overlay/shield';
import type { PageReader } from './read';

/**
 * What the scripts of one frame know of each other: the guard, which every page pays for, the engine, which comes
 * to pages that may show an order, and those that come when something must be drawn, filled or judged with more than the engine has. The page's own world
 * cannot see this object: isolated worlds share the DOM and nothing else.
 */
export interface World {
  readonly shield: Shield;
  /** Ends everything of ours in this frame. */
  readonly signal: AbortSignal;
  stop(): void;
  /** Has the engine come at once where the page may show an order; over when it is there, or when there is nothing to come for. */
  hurry(): Promise<void>;
  /** One for a frame and all its same-origin frames: what is confirmed in one may press something in another. */
  readonly passes: Passes;
  /** Shared like the passes: a press in one frame may send from another. */
  readonly gestures: Gestures;
  readonly companion: Companion;
  /** What happened before the engine came. */
  readonly early: Early;
  engine: Engine | null;
  overlay: OverlayPort | null;
  /** Comes with the overlay. */
  picker?: PickerPort;
  /** Comes when an address needs what is seldom needed: what the engine lends the address module, which no adapter knows. */
  aids?: unknown;
}

/** Reads, recognises, checks, asks and logs for one frame. */
export interface Engine {
  /** Over when the settings have come for the first time, or will not. */
  readonly ready: Promise<void>;
  /** True once `ready` is over: until then what may be an action waits, for a stricter policy or a frozen order may be on its way. */
  isReady(): boolean;
  /** Decides about a press inside its event. */
  judge(element: Element, way: Way, hint: PressHint): PressVerdict;
  /** A person is about to change a control of this frame or of one inside it. */
  touch(element: Element): void;
  /** Where an element is on the screen now; null when it is gone or hidden. */
  rectOf(ref: Ref): DOMRect | null;
  isFocused(ref: Ref): boolean;
  /** Writes an accepted fix; see PagePort. */
  repair(ref: Ref, value: string): void;
  /** True while a control belongs to a frozen order and may not be changed. */
  isLocked(element: Element): boolean;
  /** False spares every event the question above. */
  isAnyFrozen(): boolean;
  /** A change of a locked control was refused: says so. */
  refused(): void;
  readonly log: EventSink;
  /** What was recognised in this frame, for the popup. */
  summary(): unknown;
  /** The language to draw in. */
  locale(): Locale;
  readonly teach: Teaching;
  /** What filling from text stands on. */
  readonly forms: FormDesk;
  /** Comes when the clerk first fills from text. */
  fill: Filling | null;
}

/** Correction by the user, in one frame. */
export interface Teaching {
  /** How many things of this frame the request can be about. */
  scope(request: TeachRequest): number;
  /** Opens the picker; without the lead, waits for the pointer to come to this frame. */
  show(request: TeachRequest, isLead: boolean): Promise<void>;
  end(): void;
  /** How the site's corrections fare on this page. */
  reports(local: LocalProfile | null): readonly unknown[];
}

/** What the engine lends to filling: its page, and its reader of contact lines, which is too heavy to bring twice. */
export interface FormDesk {
  readonly reader: PageReader;
  readonly page: PagePort;
  /** What the page showed last; null before it was read. */
  latest(): { readonly snapshot: Snapshot; readonly recognition: Recognition } | null;
  /** Reads the page anew. */
  check(): void;
  /** Says that a control is about to change. */
  touch(element: Element): void;
  parse(text: string, context: AddressContext): ParsedAddress;
}

/** Fill from text, in one frame. Null where this frame has nothing to fill or another one made the plan. */
export interface Filling {
  plan(text: string): FillPreview | null;
  apply(id: string): Promise<FillPreview | null>;
  undo(id: string): Promise<FillPreview | null>;
}

const KEY = Symbol.for('hedan.world');

/** The shared object of this frame; null where no guard runs. */
export function worldOf(scope: object): World | null {
  const value: unknown = Reflect.get(scope, KEY);
  return isWorld(value) ? value : null;
}

/** Puts up an object that is made when it is first asked for. */
export function offerWorld(scope: object, make: () => World): void {
  Reflect.defineProperty(scope, KEY, { configurable: true, get: make });
}

/** Takes down what was offered. */
export function endWorld(scope: object): void {
  Reflect.deleteProperty(scope, KEY);
}

/** True where one is offered or was made. Makes none. */
export function hasWorld(scope: object): boolean {
  return Reflect.has(scope, KEY);
}

/**
 * The world of the window and of every window around it, nearest first, as far as they share its origin: a content
 * script reaches the same isolated world of a same-origin parent. Measured in Chromium 156; where it is not so, the
 * list ends with the window's own.
 */
export function worldsAround(win: Window): readonly World[] {
  const worlds: World[] = [];
  for (let at: Window | null = win; at; at = at.parent === at ? null : at.parent) {
    try {
      const world = worldOf(at);
      if (world) worlds.push(world);
    } catch {
      break;
    }
  }
  return worlds;
}

function isWorld(value: unknown): value is World {
  return typeof value === 'object' && value !== null && 'shield' in value && 'engine' in value;
}
