/**
 * A stream of numbers in [0, 1) that the same seed always makes the same: samples can be drawn again and checked.
 * Not for secrets. (xmur3 to spread the seed, sfc32 to draw; both in the public domain.)
 */
export function seededRandom(seed: string): () => number {
  const next = spread(seed);
  let [a, b, c, d] = [next(), next(), next(), next()];
  return () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 4_294_967_296;
  };
}

/** A number in [0, 1) that belongs to one key under one seed, whatever else is drawn and in whatever order. */
export function seededUnit(seed: string, key: string): number {
  const draw = seededRandom(`${seed}\u0000${key}`);
  draw();
  return draw();
}

function spread(seed: string): () => number {
  let h = 1_779_033_703 ^ seed.length;
  for (let i = 0; i < seed.length; i++) {
    h = Math.imul(h ^ seed.charCodeAt(i), 3_432_918_353);
    h = (h << 13) | (h >>> 19);
  }
  return () => {
    h = Math.imul(h ^ (h >>> 16), 2_246_822_507);
    h = Math.imul(h ^ (h >>> 13), 3_266_489_909);
    h ^= h >>> 16;
    return h >>> 0;
  };
}
