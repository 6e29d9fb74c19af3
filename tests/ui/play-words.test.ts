import { expect, it } from 'vitest';
import { playHelp, progressInWords, tieInCaption } from '../../src/ui/play/play-words.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

it('says how far time has come', () => {
  expect(progressInWords(6, 21)).toBe('Step 7 of 21');
  expect(progressInWords(null, 21)).toBe('21 steps');
  expect(progressInWords(null, 1)).toBe('1 step');
  expect(progressInWords(null, 0)).toContain('nothing here has a date');
});

it('says what a step does, on either clock', () => {
  expect(playHelp('events', 'happened')).toContain('began');
  expect(playHelp('events', 'reported')).toContain('reported');
  expect(playHelp('slide', 'happened')).not.toBe(playHelp('grow', 'happened'));
});

it('never names a tie without its status', () => {
  const status = smallDataset.ties.find((tie) => tie.id === 'cobalt-helped-delta')?.status;
  if (status === undefined) throw new Error('the small dataset has this tie');
  expect(tieInCaption('Cobalt helped Delta', status)).toBe('“Cobalt helped Delta” (alleged, denied as a whole)');
});
