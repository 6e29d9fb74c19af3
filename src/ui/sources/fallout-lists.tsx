import type { Fallout } from '../../core/compile/fallout.ts';
import type { Open } from '../details/open.ts';
import { listedFallout } from './listed-fallout.ts';
import { TieDisclosure } from './tie-list.tsx';

interface FalloutListsProps {
  readonly fallout: Fallout;
  /** Whether it has come about, or only would. */
  readonly tense: 'did' | 'would';
  readonly open: Open;
}

/** For each thing that becomes of ties: their number and words, after "would" or alone. */
const WORDS: readonly (readonly [part: keyof Fallout, would: string, did: string])[] = [
  ['fallen', 'would fall', 'fell'],
  ['deniedOnly', 'would be only denied', 'became only denied'],
  ['lowered', 'would lose support', 'lost support'],
  ['raised', 'would gain support', 'gained support'],
  ['denials', 'would be denied less', 'became denied less'],
  ['deniedMore', 'would be denied more', 'became denied more'],
  ['voices', 'would have another number of voices', 'got another number of voices'],
  ['redated', 'would get other dates', 'got other dates'],
];

/** All that a fallout changes, a list to open for each way in which it does. Nothing where nothing changes. */
export function FalloutLists({ fallout, tense, open }: FalloutListsProps) {
  const listed = listedFallout(fallout);
  return WORDS.map(([part, would, did]) => {
    const words = tense === 'would' ? would : did;
    return <TieDisclosure key={part} ties={listed[part]} words={words} open={open} />;
  });
}
