/** A place on the earth, degrees. Which of the datums in use in China the page has is not told. */
export interface Point {
  readonly lat: number;
  readonly lng: number;
}

const DIALOGS = '[role=dialog],dialog[open],.el-dialog,.ant-modal,.layui-layer,.modal';
const LNG = /(?:^|[^a-z])(?:lng|lon|long|longitude)$/i;
const MARKED = '[data-lng],[data-lon],[data-longitude]';

/**
 * Where the page puts its address: attributes (data-lng, data-lat), fields named lng and lat, hidden ones too, links to maps.
 * An open dialog is asked before the page. Null when it gives none, or several that differ.
 */
export function pointOn(doc: Document): Point | null {
  const dialogs = [...doc.querySelectorAll(DIALOGS)].filter((dialog) => dialog.checkVisibility());
  for (const scope of [...dialogs, doc]) {
    const found = [...marked(scope), ...fields(scope), ...links(scope)];
    const [point] = found;
    if (point) return found.every((one) => isNear(one, point)) ? point : null;
  }
  return null;
}

function isNear(a: Point, b: Point): boolean {
  return Math.abs(a.lat - b.lat) < 0.002 && Math.abs(a.lng - b.lng) < 0.002;
}

function marked(scope: ParentNode): Point[] {
  return [...scope.querySelectorAll(MARKED)].flatMap((element) => {
    const data = (element as HTMLElement).dataset;
    return pointOf(data['lng'] ?? data['lon'] ?? data['longitude'], data['lat'] ?? data['latitude']);
  });
}

/** A field whose name ends in lng and the one of the same name with lat. */
function fields(scope: ParentNode): Point[] {
  const inputs = [...scope.querySelectorAll('input')];
  const nameOf = (input: HTMLInputElement) => (input.name || input.id).replace(/\]$/, '').replace(/(?<=[a-z])(?=L)/g, '-');
  return inputs.flatMap((input) => {
    const name = nameOf(input);
    if (!LNG.test(name)) return [];
    const head = name.replace(/(?:lng|lon|long|longitude)$/i, '').toLowerCase();
    const other = inputs.find(
      (one) => /^lat(?:itude)?$/.test(nameOf(one).toLowerCase().slice(head.length)) && nameOf(one).toLowerCase().startsWith(head),
    );
    return pointOf(input.value, other?.value);
  });
}

const MAP = /(?:amap|gaode|baidu|map\.qq|tianditu|google|openstreetmap|bing|apple)\./i;
const PAIR = /(-?\d{1,3}\.\d{3,})(?:,|%2C|\/)(-?\d{1,3}\.\d{3,})/i;

/** Links to maps give both numbers; the maps of AutoNavi put the longitude first. */
function links(scope: ParentNode): Point[] {
  return [...scope.querySelectorAll('a[href*="map"],iframe[src*="map"]')].flatMap((element) => {
    const url = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    const pair = MAP.test(url) ? PAIR.exec(url) : null;
    if (!pair) return [];
    const isLngFirst = /amap|gaode/i.test(url) || Math.abs(Number(pair[1])) > 90;
    return isLngFirst ? pointOf(pair[1], pair[2]) : pointOf(pair[2], pair[1]);
  });
}

function pointOf(lng: string | undefined, lat: string | undefined): Point[] {
  const point = { lat: Number.parseFloat(lat ?? ''), lng: Number.parseFloat(lng ?? '') };
  const isOnEarth = Math.abs(point.lat) <= 90 && Math.abs(point.lng) <= 180 && (point.lat !== 0 || point.lng !== 0);
  return isOnEarth ? [point] : [];
}
