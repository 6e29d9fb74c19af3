import type { Line } from './folds.ts';
import type { Picture } from './picture.ts';

/** How elements stand in a picture, by element id: nodes by their entity, lines by their own. */
export interface Standing {
  /** What the picture is about, in the order of the emphasis; empty where it is about everything. */
  readonly front: ReadonlySet<string>;
  /** Everything else then, but for what is selected or has the keyboard. */
  readonly aside: ReadonlySet<string>;
  /** A line that brings something new, and a node that none but new lines reach. */
  readonly arriving: ReadonlySet<string>;
  /** A line of which nothing is left, and a node that none but such lines reach. */
  readonly leaving: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** How the lines of a picture and their ends stand. The ends of what is emphasised are emphasised too. */
export function standingOf(picture: Picture, lines: readonly Line[]): Standing {
  return { ...emphasis(picture, lines), ...movement(picture, lines) };
}

function emphasis(
  { emphasis: wanted, selection, cursor }: Picture,
  lines: readonly Line[],
): Pick<Standing, 'front' | 'aside'> {
  if (wanted === null) return { front: NOTHING, aside: NOTHING };
  const ends = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const front = new Set([...wanted].filter((id) => ends.has(id)));
  const chosen = new Set<string>();
  for (const { id, from, to, members } of lines) {
    if (members.some((tie) => wanted.has(tie.id))) front.add(id).add(from).add(to);
    if (members.some((tie) => selection.has(tie.id))) chosen.add(id).add(from).add(to);
    for (const end of [from, to]) {
      if (selection.has(end) || cursor === end) chosen.add(end);
    }
  }
  const all = lines.flatMap(({ id, from, to }) => [id, from, to]);
  return { front, aside: new Set(all.filter((id) => !front.has(id) && !chosen.has(id))) };
}

function movement({ arriving, leaving }: Picture, lines: readonly Line[]): Pick<Standing, 'arriving' | 'leaving'> {
  if (arriving.size === 0 && leaving.size === 0) return { arriving: NOTHING, leaving: NOTHING };
  const [come, gone] = [new Set<string>(), new Set<string>()];
  const [notCome, notGone] = [new Set<string>(), new Set<string>()];
  for (const { id, from, to, members } of lines) {
    if (members.some((tie) => arriving.has(tie.id))) come.add(id);
    if (members.every((tie) => leaving.has(tie.id))) gone.add(id);
    const allCome = members.every((tie) => arriving.has(tie.id));
    for (const end of [from, to]) {
      (allCome ? come : notCome).add(end);
      (gone.has(id) ? gone : notGone).add(end);
    }
  }
  const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...some].filter((id) => !others.has(id)));
  return { arriving: without(come, notCome), leaving: without(gone, notGone) };
}
