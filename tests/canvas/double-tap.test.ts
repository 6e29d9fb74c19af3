import { describe, expect, it } from 'vitest';
import { DoubleTap } from '../../src/canvas/double-tap.ts';

function taken(...taps: readonly (string | null)[]): string | null {
  const double = new DoubleTap();
  for (const tap of taps) double.note(tap);
  return double.take();
}

describe('a double tap', () => {
  it('is two taps on one entity, one after the other', () => {
    expect(taken('a', 'a')).toBe('a');
    expect(taken('b', 'a', 'a')).toBe('a');
  });

  it('is not two taps on two, nor one beside a tap on nothing', () => {
    expect(taken()).toBeNull();
    expect(taken('a')).toBeNull();
    expect(taken('a', 'b')).toBeNull();
    expect(taken('a', null)).toBeNull();
    expect(taken(null, 'a')).toBeNull();
    expect(taken(null, null)).toBeNull();
    expect(taken('a', 'a', 'b')).toBeNull();
  });

  it('is over once it was taken', () => {
    const double = new DoubleTap();
    for (const tap of ['a', 'a']) double.note(tap);
    expect(double.take()).toBe('a');
    double.note('a');
    expect(double.take()).toBeNull();
  });
});
