import { describe, expect, it } from 'vitest';
import { guarded } from '../../src/canvas/guard.ts';

describe('a guarded handler', () => {
  it('gets what it is called with, and an error ends with it, reported', () => {
    const reported: unknown[] = [];
    const fault = new Error('a fault in a handler');
    const seen: number[] = [];
    const handler = guarded(
      (number: number) => {
        seen.push(number);
        if (number === 2) throw fault;
      },
      (error) => reported.push(error),
    );
    for (const number of [1, 2, 3]) handler(number);
    expect(seen).toEqual([1, 2, 3]);
    expect(reported).toEqual([fault]);
  });
});
