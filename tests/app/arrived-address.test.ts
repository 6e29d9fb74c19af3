import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AddressBar } from '../../src/app/address-bar.ts';
import { arrivedAddress } from '../../src/app/arrived-address.ts';

const link = '#v=1&d=small&z=AAAA';

/** An address bar in which somebody goes from one fragment to the next. */
function barAt(first: string) {
  const listeners: (() => void)[] = [];
  let fragment = first;
  const bar: AddressBar = {
    fragment: () => fragment,
    write: () => undefined,
    onNavigate: (listener) => listeners.push(listener),
  };
  const goTo = (next: string): void => {
    fragment = next;
    for (const listener of listeners) listener();
  };
  return { bar, goTo };
}

afterEach(() => vi.doUnmock('../../src/app/pack-link.ts'));

describe('the address as it arrived', () => {
  it('tries again what the page could not open because a part of it was not to be had', async () => {
    let isHere = false;
    const openArrived = vi.fn(async (fragment: string) => {
      if (!isHere) throw new TypeError('Failed to fetch');
      return { fragment: fragment.replace('z=AAAA', 't=2015'), notes: [] };
    });
    vi.doMock('../../src/app/pack-link.ts', () => ({ openArrived }));
    const { bar, goTo } = barAt(link);
    const arrived = await arrivedAddress(bar);
    expect(arrived.fragment()).toBe(link);
    isHere = true;
    const opened = new Promise<string>((resolve) => arrived.onNavigate(() => resolve(arrived.fragment())));
    goTo(link);
    expect(await opened).toBe('#v=1&d=small&t=2015');
    // What was opened once is not opened again.
    goTo(link);
    expect(openArrived).toHaveBeenCalledTimes(2);
  });

  it('waits for nothing where a link can be read as it is', async () => {
    const openArrived = vi.fn();
    vi.doMock('../../src/app/pack-link.ts', () => ({ openArrived }));
    const { bar, goTo } = barAt('#v=1&d=small');
    const arrived = await arrivedAddress(bar);
    const heard = vi.fn();
    arrived.onNavigate(heard);
    goTo('#v=1&d=small&t=2016');
    expect(heard).toHaveBeenCalledOnce();
    expect(openArrived).not.toHaveBeenCalled();
  });
});
