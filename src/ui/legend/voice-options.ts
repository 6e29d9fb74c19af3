/** Numbers of voices to choose from; 0 is any number. */
const USUAL: readonly number[] = [0, 1, 2, 3];

/** The least numbers of voices to choose from, ascending, with the one that a link asked for among them. */
export function voiceOptions(chosen: number): readonly number[] {
  return USUAL.includes(chosen) ? USUAL : [...USUAL, chosen].sort((a, b) => a - b);
}

/** An option as a label: "Any number", "At least 2 voices". */
export function optionInWords(atLeast: number): string {
  return atLeast === 0 ? 'Any number' : `At least ${atLeast} ${atLeast === 1 ? 'voice' : 'voices'}`;
}
