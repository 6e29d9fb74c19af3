import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REST_MS, Rest } from '../../src/canvas/rest.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watched() {
  const told: (string | null)[] = [];
  const rest = new Rest<string>((target) => told.push(target));
  const over = (id: string | null) => rest.move(id, () => id);
  return { rest, told, over };
}

describe('a mouse at rest', () => {
  it('is told of after the wait, once', () => {
    const { told, over } = watched();
    over('a');
    vi.advanceTimersByTime(REST_MS - 1);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['a']);
    vi.advanceTimersByTime(10 * REST_MS);
    expect(told).toEqual(['a']);
  });

  it('rests only while it lies still', () => {
    const { told, over } = watched();
    for (let step = 0; step < 5; step += 1) {
      over('a');
      vi.advanceTimersByTime(REST_MS - 1);
    }
    expect(told).toEqual([]);
  });

  it('may move on what it rests on, and leaves it by moving elsewhere', () => {
    const { told, over } = watched();
    over('a');
    vi.advanceTimersByTime(REST_MS);
    over('a');
    expect(told).toEqual(['a']);
    over('b');
    expect(told).toEqual(['a', null]);
    vi.advanceTimersByTime(REST_MS);
    expect(told).toEqual(['a', null, 'b']);
    over(null);
    expect(told).toEqual(['a', null, 'b', null]);
  });

  it('is over with a press or a move of the picture; where none was told of, nothing is said', () => {
    const { rest, told, over } = watched();
    over('a');
    rest.stop();
    vi.advanceTimersByTime(2 * REST_MS);
    expect(told).toEqual([]);
    over('a');
    vi.advanceTimersByTime(REST_MS);
    rest.stop();
    rest.stop();
    expect(told).toEqual(['a', null]);
  });

  it('is over when what it rests on is no longer drawn, and only then', () => {
    const { rest, told, over } = watched();
    over('a');
    vi.advanceTimersByTime(REST_MS);
    rest.keepOnly((id) => id === 'a');
    expect(told).toEqual(['a']);
    rest.keepOnly(() => false);
    expect(told).toEqual(['a', null]);
  });

  it('says nothing where, after the wait, nothing is there', () => {
    const { rest, told } = watched();
    rest.move('a', () => null);
    vi.advanceTimersByTime(REST_MS);
    rest.stop();
    expect(told).toEqual([]);
  });
});
