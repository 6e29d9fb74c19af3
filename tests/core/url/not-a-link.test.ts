import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notALink } from '../../../src/core/url/not-a-link.ts';

const nowhere = (): boolean => false;

describe('what is said of a fragment that is no link', () => {
  it('is one note with its first words, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 3000 }), (text) => {
        const notes = notALink(`#x${text.replaceAll(':~:', '')}`, nowhere);
        expect(notes.map(({ code, key }) => [code, key])).toEqual([['not-a-link', '']]);
        expect(notes[0]?.message.length).toBeLessThan(200);
      }),
      { seed: 7, numRuns: 200 },
    );
    expect(notALink('#asdf/qwerty?!', nowhere)[0]?.message).toBe(
      'This address ends in something that is no link of this page: “asdf/qwerty?!”. The page shows its opening view.',
    );
    expect(notALink('#Wer%20zahlt', nowhere)[0]?.message).toContain('“Wer zahlt”');
  });

  it.each(['', '#', '#%20', '#:~:text=Flynn'])('is nothing at %j', (fragment) => {
    expect(notALink(fragment, nowhere)).toEqual([]);
  });

  it('is nothing where it names a place in the page', () => {
    const isPlace = (id: string): boolean => id === 'view';
    expect(notALink('#view', isPlace)).toEqual([]);
    expect(notALink('#view:~:text=Flynn', isPlace)).toEqual([]);
    expect(notALink('#views', isPlace)).toHaveLength(1);
  });
});
