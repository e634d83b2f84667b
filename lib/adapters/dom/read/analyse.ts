import type { Box } from './box';
import { type Env, readControl } from './control';
import { dialogQuestion, dialogTitle } from './dialog';
import { readHeading, readLoneHeading } from './heading';
import { type Item, NOWHERE, type Place, samePlace, type TableState } from './items';
import { Kind } from './kinds';
import { gridPairs, hasText, iconPair, isOnlyStored, isTitleOf } from './looks';
import { type PairSink, pairsAmong } from './pairs';
import { pairsInRow, totalsPair } from './pairs-row';
import { readPressable } from './press';
import { isPressed } from './press-target';
import { splitHeader } from './split';
import { cellsOf, isHeaderRow, openTable, readHeader, readRow } from './table';
import { tidy } from './text';
import { ownValue } from './value';

/** Something that has pieces on the way down: the box, what surrounds its kids, and the kid to look at next. */
interface Level {
  readonly box: Box;
  place: Place;
  heading: string;
  next: Box | null;
  /** Items of the piece that this box is the root of; null inside a piece and above all pieces. */
  readonly outer: Item[] | null;
}

const USED = Kind.control | Kind.store | Kind.press | Kind.softPress | Kind.handler;
const PAIR_SIGNS = Kind.bold | Kind.label | Kind.term;

/** Reads a tree of boxes into items, piece by piece; can be stopped between two boxes and gone on with later. */
export class Analyser {
  /** Items above all pieces and, in their place, the pieces themselves. */
  readonly out: (Item | Box)[] = [];
  /** Boxes that were looked at; pieces that were kept count as one. */
  visited = 0;
  private readonly env: Env;
  private readonly levels: Level[] = [];
  /** Tables with a header, some of which stand apart from their rows. */
  private readonly headed: TableState[] = [];
  private sink: Item[] | null = null;
  private place: Place;
  private readonly pairs: PairSink;

  constructor(root: Box, env: Env, place: Place = NOWHERE) {
    this.env = env;
    this.place = place;
    const self = this;
    this.pairs = {
      refs: env.refs,
      get place() {
        return self.place;
      },
      add: (value) => this.emit({ kind: 'pair', value }),
      under: (box) => {
        const found = readHeading(box);
        if (found !== null) this.place = { ...this.place, heading: found.text };
      },
    };
    this.open(root, place);
  }

  /** Looks at no more than `boxes` boxes. @returns true when all was read */
  run(boxes: number): boolean {
    for (let i = 0; i < boxes; i += 1) {
      const level = this.levels[this.levels.length - 1];
      if (level === undefined) return true;
      const box = level.next;
      if (box === null) this.close(level);
      else {
        level.next = box.next;
        box.isUsed = false;
        if (box.el !== null) this.enter(box, level);
      }
    }
    return this.levels.length === 0;
  }

  private enter(box: Box, level: Level): void {
    const place = level.place.heading === level.heading ? level.place : { ...level.place, heading: level.heading };
    level.place = place;
    if (box.isUnit && this.sink === null && this.reuse(box, place)) return;
    this.open(box, place);
  }

  private open(box: Box, place: Place): void {
    this.visited += 1;
    const outer = this.sink;
    if (box.isUnit && outer === null) {
      const items: Item[] = [];
      box.piece = { entry: place, items };
      this.out.push(box);
      this.sink = items;
    }
    this.place = place;
    const isInside = this.look(box, place);
    this.levels.push({ box, place: this.place, heading: this.place.heading, next: isInside ? box.first : null, outer });
  }

  private close(level: Level): void {
    this.levels.pop();
    this.sink = level.outer;
    const above = this.levels[this.levels.length - 1];
    if (above !== undefined) this.place = above.place;
  }

  private reuse(box: Box, place: Place): boolean {
    if (box.piece === null || !samePlace(box.piece.entry, place)) return false;
    this.visited += 1;
    this.out.push(box);
    for (const item of box.piece.items) {
      if (item.kind === 'heading') this.applyHeading(item.holder, item.text);
      if (item.kind === 'table') this.startTable(item.table);
      if (item.kind === 'row') item.row.table.rows.push(item.row);
    }
    return true;
  }

  private emit(item: Item): void {
    (this.sink ?? this.out).push(item);
  }

  /** Reads one box. @returns false when its inside holds nothing more */
  private look(box: Box, place: Place): boolean {
    const el = box.el;
    if (el === null) return false;
    if (box.is(Kind.control) || isOnlyStored(box)) {
      const { row, column } = place;
      this.emit({ kind: 'control', box, value: readControl(box, el, place, this.env), own: ownValue(el), row, column });
      return false;
    }
    if (box.isHiddenPane) return true;
    if (box.is(Kind.press | Kind.softPress | Kind.handler)) {
      if (this.press(box, el, place)) return false;
    }
    this.place = this.placeInside(box, el, place);
    this.heading(box);
    if (box.is(Kind.row)) this.row(box);
    else this.textPairs(box);
    return true;
  }

  private placeInside(box: Box, el: Element, place: Place): Place {
    if (box.is(Kind.dialog)) {
      const title = dialogTitle(el);
      const question = box.controls === 0 ? dialogQuestion(el) : '';
      const opener = this.env.openerOf(el);
      return { ...NOWHERE, heading: title, dialog: title || place.dialog, question, opener, group: this.env.refs.refOf(el) };
    }
    if (box.is(Kind.form)) return { ...place, group: place.dialog === '' ? this.env.refs.refOf(el) : place.group };
    if (box.is(Kind.table) || (box.is(Kind.grid) && !box.contains(Kind.table) && box.contains(Kind.row)))
      return this.table(box, place);
    // Only what is used in a cell is told by its column; most cells of a list hold a text.
    if (box.is(Kind.cell) && place.row !== null) return box.contains(USED) ? { ...place, column: box.column } : place;
    if (box.is(Kind.frame)) return { ...place, table: null, row: null };
    return place;
  }

  private table(box: Box, place: Place): Place {
    const opened = openTable(box, place, this.env.refs);
    const table = splitHeader(opened, this.headed) ?? opened;
    if (table === opened) {
      this.startTable(table);
      this.emit({ kind: 'table', table });
    }
    return { ...place, table, row: null, column: -1 };
  }

  private startTable(table: TableState): void {
    table.rows = [];
    if (table.headers.length > 0) this.headed.push(table);
  }

  private row(box: Box): void {
    const table = this.place.table;
    const cells = cellsOf(box);
    if (table === null || cells.length === 0) return;
    if (isHeaderRow(box, cells)) {
      if (cells.length === 1 && isTitleOf(box)) this.titleRow(cells[0], table);
      else if (table.headers.length === 0 && cells.length > 1) Object.assign(table, readHeader(cells));
      return;
    }
    if (table.headers.length === 0) {
      pairsInRow(box, cells, this.pairs);
      return;
    }
    const row = readRow(box, cells, table, this.env.refs);
    if (row === null) return;
    table.rows.push(row);
    this.emit({ kind: 'row', row });
    totalsPair(box, cells, table.columns.length, this.pairs);
    this.place = { ...this.place, row, group: row.ref };
  }

  /** `<tr><th colspan="4">Basic data</th></tr>` heads the rows below it. */
  private titleRow(cell: Box | undefined, table: TableState): void {
    const text = tidy(cell?.textWithout(Kind.press | Kind.control) ?? '', 80);
    if (text === '') return;
    this.emit({ kind: 'heading', holder: table.box, text, isTitle: true, isListed: true });
    this.applyHeading(table.box, text);
    if (table.rows.length === 0) table.heading = text;
  }

  private textPairs(box: Box): void {
    if (box.first === null) {
      if (box.text !== '') pairsAmong(box, this.pairs);
      return;
    }
    if (!box.is(Kind.heading)) gridPairs(box, this.pairs);
    const { place } = this;
    if (hasText(box) || box.contains(PAIR_SIGNS)) pairsAmong(box, this.pairs);
    this.place = place;
    iconPair(box, this.pairs);
  }

  private heading(box: Box): void {
    const isListed = box.is(Kind.heading);
    const found = isListed ? readHeading(box) : readLoneHeading(box);
    if (found === null) return;
    this.emit({ kind: 'heading', holder: found.holder, text: found.text, isTitle: found.isTitle, isListed });
    this.applyHeading(found.holder, found.text);
  }

  private applyHeading(holder: Box, text: string): void {
    let isBelow = false;
    for (const level of this.levels) {
      if (level.box === holder) isBelow = true;
      if (isBelow) level.heading = text;
    }
    if (isBelow) this.place = { ...this.place, heading: text };
  }

  private press(box: Box, el: Element, place: Place): boolean {
    if (!isPressed(el, box.kind)) return false;
    const rowText = place.row === null ? '' : place.row.box.fullText().slice(0, 300);
    const around = {
      heading: place.heading,
      context: place.dialog,
      question: place.question,
      opener: place.opener,
      rowText,
      group: place.group,
      visible: true,
      inFrame: box.inFrame,
    };
    this.emit({ kind: 'press', box, value: readPressable(el, around, this.env.refs), row: place.row, column: place.column });
    return box.controls === 0 && box.presses <= 1;
  }
}
