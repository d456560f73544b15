import { describe, expect, it } from 'vitest';
import { apart } from '../../src/page/markers.js';
import type { MarkerSign } from '../../src/page/marker-signs.js';

const sign = (line: number, at: number, length: number, number: number): MarkerSign => ({ line, at, length, number, shape: 1 });

describe('signs that were taken for markers', () => {
  it('share no character: of two that do the first is kept', () => {
    expect(apart([sign(4, 31, 3, 1), sign(4, 33, 1, 3), sign(5, 33, 1, 4)]).map(({ number }) => number)).toEqual([1, 4]);
  });
  it('are all kept where they only touch', () => {
    expect(apart([sign(4, 31, 2, 1), sign(4, 33, 1, 3)]).map(({ number }) => number)).toEqual([1, 3]);
  });
});
