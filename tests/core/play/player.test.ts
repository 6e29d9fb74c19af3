import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AT_REST, type Player, type PlayerEvent, playerAfter } from '../../../src/core/play/player.ts';
import { SEED } from '../../fixtures/generated-dataset.ts';

const played = (...events: readonly PlayerEvent[]): Player => events.reduce(playerAfter, AT_REST);
const START: PlayerEvent = { type: 'start' };
const TOGGLE: PlayerEvent = { type: 'toggle' };
const stepped = (last: boolean): PlayerEvent => ({ type: 'stepped', last });

const events: fc.Arbitrary<PlayerEvent> = fc.oneof(
  fc.constantFrom<PlayerEvent>(START, { type: 'stop' }, TOGGLE, { type: 'key-up' }),
  fc.boolean().map(stepped),
  fc
    .constantFrom('pointer' as const, 'key' as const, 'wheel' as const)
    .map<PlayerEvent>((by) => ({ type: 'interrupted', by })),
  fc
    .constantFrom('slow' as const, 'normal' as const, 'fast' as const)
    .map<PlayerEvent>((speed) => ({ type: 'set-speed', speed })),
  fc.boolean().map<PlayerEvent>((loop) => ({ type: 'set-loop', loop })),
);

describe('a player', () => {
  it('plays only once started or toggled, and nothing but those makes it play', () => {
    const property = fc.property(fc.array(events, { maxLength: 12 }), events, (before, event) => {
      const [was, is] = [played(...before), played(...before, event)];
      if (!was.playing && is.playing) expect(['start', 'toggle']).toContain(event.type);
      expect(is.playing && is.stoppedByKey).toBe(false);
      expect(is.steps).toBe(was.steps + (event.type === 'stepped' ? 1 : 0));
    });
    fc.assert(property, { seed: SEED, numRuns: 500 });
  });

  it('stops on any interruption, and is left alone by it when it rests', () => {
    for (const by of ['pointer', 'key', 'wheel'] as const) {
      expect(played(START, { type: 'interrupted', by }).playing).toBe(false);
      expect(playerAfter(AT_REST, { type: 'interrupted', by })).toBe(AT_REST);
    }
    expect(playerAfter(AT_REST, { type: 'stop' })).toBe(AT_REST);
  });

  it('is not started again by the key that stopped it, but by the next press of that key', () => {
    const pressed: readonly PlayerEvent[] = [START, { type: 'interrupted', by: 'key' }, TOGGLE];
    expect(played(...pressed).playing).toBe(false);
    expect(played(...pressed, { type: 'key-up' }, TOGGLE).playing).toBe(true);
    expect(played(START, { type: 'interrupted', by: 'key' }, { type: 'key-up' }, TOGGLE).playing).toBe(true);
    expect(played(START, { type: 'interrupted', by: 'pointer' }, TOGGLE).playing).toBe(true);
  });

  it('comes to rest with the last step, unless it goes round', () => {
    expect(played(START, stepped(false)).playing).toBe(true);
    expect(played(START, stepped(true)).playing).toBe(false);
    expect(played({ type: 'set-loop', loop: true }, START, stepped(true)).playing).toBe(true);
    expect(played(stepped(false)).playing).toBe(false);
  });
});
