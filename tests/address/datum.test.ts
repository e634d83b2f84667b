import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGcj02, toWgs84 } from '../../lib/adapters/dom/datum';

const close = (a: { lat: number; lng: number }, lat: number, lng: number, digits: number) => {
  expect(a.lat).toBeCloseTo(lat, digits);
  expect(a.lng).toBeCloseTo(lng, digits);
};

describe('the datums of maps in China', () => {
  it('agree with the values that coordtransform and eviltransform publish', () => {
    close(toGcj02({ lat: 39.915, lng: 116.404 }), 39.91640428150164, 116.41024449916938, 9);
    close(toGcj02({ lat: 31.1774276, lng: 121.5272106 }), 31.17530398364597, 121.531541859215, 9);
    close(toWgs84({ lat: 31.17530398364597, lng: 121.531541859215 }, 'gcj02'), 31.1774276, 121.5272106, 8);
    const beijing = toWgs84({ lat: 39.915, lng: 116.404 }, 'bd09');
    close(toGcj02(beijing), 39.90865673957631, 116.39762729119315, 8);
  });

  it('come back to the same place anywhere in the country', () => {
    const anywhere = fc.record({
      lat: fc.double({ min: 4, max: 53, noNaN: true }),
      lng: fc.double({ min: 74, max: 135, noNaN: true }),
    });
    fc.assert(fc.property(anywhere, (place) => close(toWgs84(toGcj02(place), 'gcj02'), place.lat, place.lng, 7)));
  });

  it('leave a place abroad where it is', () => {
    const paris = { lat: 48.8566, lng: 2.3522 };
    expect(toWgs84(paris, 'bd09')).toEqual(paris);
  });
});
