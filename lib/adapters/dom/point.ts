import { type Datum, isShifted, type Place, toWgs84 } from './datum';

/** Where a page puts something, WGS-84, and how far that may be wrong, in metres: 0 where the page tells its datum. */
export interface Point extends Place {
  readonly doubt: number;
}

interface Found extends Place {
  readonly datum: Datum | null;
}

/** Between WGS-84 and the datums of Chinese maps lie up to some 700 m, and as much again to Baidu's. */
const MOST_SHIFT = 1_400;

const DIALOGS = '[role=dialog],dialog[open],.el-dialog,.ant-modal,.layui-layer,.modal';
const LNG = /(?:^|[^a-z])(?:lng|lon|long|longitude)$/i;
const MARKED = '[data-lng],[data-lon],[data-longitude]';

/**
 * Where the page puts its address: attributes (data-lng, data-lat), fields named lng and lat, hidden ones too, links to maps.
 * An open dialog is asked before the page. Null when it gives none, or several that differ. Names (bd_lng, gcjLng), the link's map
 * and the map kit of the page tell the datum.
 */
export function pointOn(doc: Document): Point | null {
  const dialogs = [...doc.querySelectorAll(DIALOGS)].filter((dialog) => dialog.checkVisibility());
  for (const scope of [...dialogs, doc]) {
    const found = [...marked(scope), ...fields(scope), ...links(scope)].map((one) => settled(one, doc));
    const [point] = found;
    if (point) return found.every((one) => isNear(one, point)) ? point : null;
  }
  return null;
}

function settled({ datum, ...place }: Found, doc: Document): Point {
  const known = datum ?? datumOfKit(doc);
  if (known) return { ...toWgs84(place, known), doubt: 0 };
  return { ...place, doubt: isShifted(place) ? MOST_SHIFT : 0 };
}

/** The datum of the only map kit that the page loads; null where it has none or several. */
function datumOfKit(doc: Document): Datum | null {
  const kits = [...doc.querySelectorAll('script[src*="map"]')].map((script) => datumOf(script.getAttribute('src') ?? ''));
  const known = new Set(kits.filter((datum) => datum !== null));
  return known.size === 1 ? ([...known][0] ?? null) : null;
}

/** What a name or an address of the network says about the datum: its own word for one, else the maker of its map. */
function datumOf(text: string): Datum | null {
  const told = /(?:coord_?type|coordinate|crs|datum)=(wgs84|gps|gcj02|bd09)/i.exec(text)?.[1]?.toLowerCase();
  if (told) return told === 'bd09' || told === 'gcj02' ? told : 'wgs84';
  if (/baidu|bmap|(?:^|[^a-z])bd(?:09)?(?![a-z])/i.test(text)) return 'bd09';
  if (/amap|gaode|map\.qq|tencent|gcj|mars|google\.cn/i.test(text)) return 'gcj02';
  return /wgs|(?:^|[^a-z])gps(?![a-z])|tianditu|openstreetmap|maplibre|leaflet/i.test(text) ? 'wgs84' : null;
}

function isNear(a: Place, b: Place): boolean {
  return Math.abs(a.lat - b.lat) < 0.002 && Math.abs(a.lng - b.lng) < 0.002;
}

function marked(scope: ParentNode): Found[] {
  return [...scope.querySelectorAll(MARKED)].flatMap((element) => {
    const data = (element as HTMLElement).dataset;
    const datum = datumOf(
      `${data['datum'] ? `datum=${data['datum']}` : ''}${data['coordType'] ? `coordtype=${data['coordType']}` : ''}`,
    );
    return placeOf(data['lng'] ?? data['lon'] ?? data['longitude'], data['lat'] ?? data['latitude'], datum);
  });
}

/** A field whose name ends in lng and the one of the same name with lat. */
function fields(scope: ParentNode): Found[] {
  const inputs = [...scope.querySelectorAll('input')];
  const nameOf = (input: HTMLInputElement) => (input.name || input.id).replace(/\]$/, '').replace(/(?<=[a-z\d])(?=L)/g, '-');
  return inputs.flatMap((input) => {
    const name = nameOf(input);
    if (!LNG.test(name)) return [];
    const head = name.replace(/(?:lng|lon|long|longitude)$/i, '').toLowerCase();
    const other = inputs.find(
      (one) => /^lat(?:itude)?$/.test(nameOf(one).toLowerCase().slice(head.length)) && nameOf(one).toLowerCase().startsWith(head),
    );
    return placeOf(input.value, other?.value, datumOf(head));
  });
}

const MAP = /(?:amap|gaode|baidu|map\.qq|tianditu|google|openstreetmap|bing|apple)\./i;
const PAIR = /(-?\d{1,3}\.\d{3,})(?:,|%2C|\/)(-?\d{1,3}\.\d{3,})/i;

/** Links to maps give both numbers; the maps of AutoNavi put the longitude first. */
function links(scope: ParentNode): Found[] {
  return [...scope.querySelectorAll('a[href*="map"],iframe[src*="map"]')].flatMap((element) => {
    const url = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    const pair = MAP.test(url) ? PAIR.exec(url) : null;
    if (!pair) return [];
    const isLngFirst = /amap|gaode/i.test(url) || Math.abs(Number(pair[1])) > 90;
    return isLngFirst ? placeOf(pair[1], pair[2], datumOf(url)) : placeOf(pair[2], pair[1], datumOf(url));
  });
}

function placeOf(lng: string | undefined, lat: string | undefined, datum: Datum | null): Found[] {
  const place = { lat: Number.parseFloat(lat ?? ''), lng: Number.parseFloat(lng ?? '') };
  const isOnEarth = Math.abs(place.lat) <= 90 && Math.abs(place.lng) <= 180 && (place.lat !== 0 || place.lng !== 0);
  return isOnEarth ? [{ ...place, datum }] : [];
}
