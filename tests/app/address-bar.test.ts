import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressBar } from '../../src/app/address-bar.ts';

/** Longer than any pause after which a rewrite is due. */
const LONG = 5000;

/** As much of a window as an address bar uses. `refuses`: history throws, as it does in some frames and files. */
class FakeWindow extends EventTarget {
  readonly location: { hash: string };
  /** Addresses from the oldest to the present one. */
  readonly entries: string[];
  readonly history: object;

  constructor(hash: string, refuses = false) {
    super();
    this.location = { hash };
    this.entries = [hash];
    const write = (steps: number) => (_state: unknown, _title: string, fragment: string) => {
      if (refuses) throw new DOMException('Too many calls', 'SecurityError');
      this.entries.splice(this.entries.length - 1 + steps, 1, fragment);
      this.location.hash = fragment;
    };
    this.history = { pushState: write(1), replaceState: write(0) };
  }

  readonly setTimeout = (run: () => void, pause: number): unknown => setTimeout(run, pause);
  readonly clearTimeout = (timer: number): void => clearTimeout(timer);
}

function isWindow(value: object): value is Window {
  return ['location', 'history', 'addEventListener', 'setTimeout', 'clearTimeout'].every((name) => name in value);
}

function open(hash = '#v=1', refuses = false) {
  const fake = new FakeWindow(hash, refuses);
  const { entries } = fake;
  const say = (event: string) => fake.dispatchEvent(new Event(event));
  const window: object = fake;
  if (!isWindow(window)) throw new Error('the fake window lacks a part of a window');
  return { bar: addressBar(window), entries, say };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a step', () => {
  it('goes into the history at once', () => {
    const { bar, entries } = open('#a');
    bar.write('#b', 'push');
    bar.write('#c', 'push');
    expect(entries).toEqual(['#a', '#b', '#c']);
    expect(bar.fragment()).toBe('#c');
  });

  it('to the present address is none', () => {
    const { bar, entries } = open('#a');
    bar.write('#a', 'push');
    expect(entries).toEqual(['#a']);
  });

  it('comes after the rewrite that waits, which is not lost', () => {
    const { bar, entries } = open('#a');
    bar.write('#a2', 'replace');
    bar.write('#b', 'push');
    expect(entries).toEqual(['#a2', '#b']);
    vi.advanceTimersByTime(LONG);
    expect(entries).toEqual(['#a2', '#b']);
  });
});

describe('a rewrite', () => {
  it('waits until the writing pauses, and then writes the last alone', () => {
    const { bar, entries } = open('#a');
    for (const fragment of ['#b', '#c', '#d']) {
      bar.write(fragment, 'replace');
      vi.advanceTimersByTime(100);
      expect(entries).toEqual(['#a']);
    }
    vi.advanceTimersByTime(LONG);
    expect(entries).toEqual(['#d']);
  });

  it('happens fewer than a hundred times in half a minute, however fast the reader drags', () => {
    const { bar, entries } = open('#a');
    let rewrites = 0;
    for (let time = 0; time < 30_000; time += 50) {
      const before = entries[0];
      // A drag that rests now and then for as long as it takes.
      if (time % 400 === 0) bar.write(`#${time}`, 'replace');
      vi.advanceTimersByTime(50);
      if (entries[0] !== before) rewrites += 1;
    }
    expect(rewrites).toBeGreaterThan(0);
    expect(rewrites).toBeLessThan(100);
  });

  it('is written when the page goes away', () => {
    const { bar, entries, say } = open('#a');
    say('pagehide');
    expect(entries).toEqual(['#a']);
    bar.write('#b', 'replace');
    say('pagehide');
    expect(entries).toEqual(['#b']);
    vi.advanceTimersByTime(LONG);
    expect(entries).toEqual(['#b']);
  });

  it('that waits is dropped when the reader moves through the history', () => {
    const { bar, entries, say } = open('#a');
    const listener = vi.fn();
    bar.onNavigate(listener);
    bar.write('#b', 'replace');
    say('popstate');
    expect(listener).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(LONG);
    expect(entries).toEqual(['#a']);
  });
});

describe('a browser that refuses to write history', () => {
  it('is no error, at once or later', () => {
    const { bar, entries, say } = open('#a', true);
    expect(() => bar.write('#b', 'push')).not.toThrow();
    bar.write('#c', 'replace');
    expect(() => vi.advanceTimersByTime(LONG)).not.toThrow();
    bar.write('#d', 'replace');
    expect(() => say('pagehide')).not.toThrow();
    expect(entries).toEqual(['#a']);
    expect(bar.fragment()).toBe('#a');
  });
});
