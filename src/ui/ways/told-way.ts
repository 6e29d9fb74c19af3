import type { CompiledDataset } from '../../core/compile/compiled.ts';
import type { Way } from '../../core/ways/way.ts';
import {
  denialsInWords,
  orderInWords,
  rankInWords,
  togetherInWords,
  weakestInWords,
} from '../../core/ways/way-words.ts';

/**
 * How the ways are ranked, in a line.
 * @param count how many were found
 * @param more whether there are others, which are no shorter and were not ranked
 */
export function rankLine(count: number, more: boolean): string {
  const among = more ? `Of the ${count} shortest ways, the one` : 'The way';
  return `${among} whose weakest step is best supported comes first; of those alike, the shortest. Denials do not rank: they are named.`;
}

/** Whom a way goes through, to follow "Way 1": "directly", "through RT", "through RT, FSB and Interpol". */
export function routeInWords({ entities }: Pick<Way, 'entities'>, nameOf: (id: string) => string): string {
  const names = entities.slice(1, -1).map(nameOf);
  const last = names.pop();
  if (last === undefined) return 'directly';
  return names.length === 0 ? `through ${last}` : `through ${names.join(', ')} and ${last}`;
}

/**
 * What a way rests on, who denies it, whether it can have held at one time, whether its steps can follow one another,
 * and why it stands where it stands: each a sentence, in this order; what does not apply is left out.
 * @param position among the ways that were found, from 0
 */
export function wayFacts(way: Way, position: number, dataset: CompiledDataset): readonly string[] {
  const phrases = [
    weakestInWords(way, dataset),
    denialsInWords(way, dataset),
    togetherInWords(way, dataset),
    orderInWords(way),
    rankInWords(way, position),
  ];
  return phrases.flatMap((phrase) => (phrase === null ? [] : [asSentence(phrase)]));
}

function asSentence(phrase: string): string {
  const sentence = phrase.slice(0, 1).toUpperCase() + phrase.slice(1);
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
