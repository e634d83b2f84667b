/** A place on the earth, degrees. */
export interface Place {
  readonly lat: number;
  readonly lng: number;
}

/** WGS-84 is what satellites and the rest of the world use; maps in China show GCJ-02, Baidu's BD-09. */
export type Datum = 'wgs84' | 'gcj02' | 'bd09';

/**
 * The same place in WGS-84, to about a metre. Formulas as published in eviltransform (googollee, MIT) and coordtransform (wandergis, MIT);
 * the law does not publish the original. Places outside of China come back unchanged: nobody shifts them.
 */
export function toWgs84(place: Place, datum: Datum): Place {
  if (datum === 'wgs84' || !isShifted(place)) return place;
  const gcj = datum === 'bd09' ? fromBaidu(place) : place;
  let wgs = gcj;
  // The shift changes so slowly that three rounds leave less than a millimetre.
  for (let i = 0; i < 3; i++) {
    const there = toGcj02(wgs);
    wgs = { lat: wgs.lat + gcj.lat - there.lat, lng: wgs.lng + gcj.lng - there.lng };
  }
  return wgs;
}

/** Whether the maps of China shift a place: the rectangle that all published formulas use. */
export function isShifted({ lat, lng }: Place): boolean {
  return lng > 72.004 && lng < 137.8347 && lat > 0.8293 && lat < 55.8271;
}

const BAIDU = (Math.PI * 3000) / 180;

function fromBaidu({ lat, lng }: Place): Place {
  const x = lng - 0.0065;
  const y = lat - 0.006;
  const z = Math.hypot(x, y) - 0.000_02 * Math.sin(y * BAIDU);
  const theta = Math.atan2(y, x) - 0.000_003 * Math.cos(x * BAIDU);
  return { lat: z * Math.sin(theta), lng: z * Math.cos(theta) };
}

/** Krasovsky's ellipsoid: semi-major axis in metres and the square of its eccentricity. */
const AXIS = 6_378_245;
const ECCENTRICITY = 0.006_693_421_622_965_943;
const { PI, sin, cos, sqrt, abs } = Math;

/** Where the maps of China show a place of WGS-84. */
export function toGcj02({ lat, lng }: Place): Place {
  const x = lng - 105;
  const y = lat - 35;
  const rad = (lat / 180) * PI;
  const magic = 1 - ECCENTRICITY * sin(rad) ** 2;
  const metresOfLat = ((AXIS * (1 - ECCENTRICITY)) / (magic * sqrt(magic)) / 180) * PI;
  const metresOfLng = ((AXIS / sqrt(magic)) * cos(rad) * PI) / 180;
  const wave = (20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * (2 / 3);
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * sqrt(abs(x)) +
    wave +
    ((20 * sin(y * PI) + 40 * sin((y / 3) * PI)) * 2) / 3 +
    ((160 * sin((y / 12) * PI) + 320 * sin((y * PI) / 30)) * 2) / 3;
  const east =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * sqrt(abs(x)) +
    wave +
    ((20 * sin(x * PI) + 40 * sin((x / 3) * PI)) * 2) / 3 +
    ((150 * sin((x / 12) * PI) + 300 * sin((x / 30) * PI)) * 2) / 3;
  return { lat: lat + north / metresOfLat, lng: lng + east / metresOfLng };
}
