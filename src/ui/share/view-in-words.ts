import { sentenceOf } from '../../core/evidence/sentence.ts';
import { statusInBrief } from '../../core/evidence/status-words.ts';
import type { StoryEntry } from '../../core/schema/story.ts';
import type { View } from '../../core/state/view.ts';
import { dateInWords } from '../../core/time/words.ts';
import { questionOf } from '../../core/url/named-view.ts';
import { chosenAt } from '../../core/ways/chosen-way.ts';
import type { Way } from '../../core/ways/way.ts';
import { countsInWords } from '../compare/compare-words.ts';
import type { Explorer } from '../explorer-context.ts';
import { entitiesInWords, tiesInWords } from '../status/count-words.ts';
import { filtersInWords, namesOf } from '../status/filters-in-words.ts';
import { boundsInWords } from '../ways/options-in-words.ts';
import { outcomeToSend } from '../ways/outcome-in-words.ts';
import { routeInWords } from '../ways/told-way.ts';

/** A view in words, to stand beside its link. */
export interface ViewInWords {
  readonly title: string;
  /** Sentences: what the title leaves out, counts, filters, days. */
  readonly lines: readonly string[];
}

type Seen = Pick<Explorer, 'dataset' | 'view' | 'visible' | 'comparison' | 'ways' | 'entity' | 'tie' | 'tieOfClaim'>;

/**
 * What a link shows: a title, how much of the dataset, which ways and filters, the state of the data and the day. A tie
 * is never named without its status, since words that travel are read without the page around them.
 * @param day when it is shared, as `2017-03-31`
 */
export function viewInWords(seen: Seen, day: string): ViewInWords {
  const { dataset, view, visible, comparison } = seen;
  const title = titleOf(seen);
  const { ties, entities } = visible.totals;
  const filters = filtersInWords(view, namesOf(dataset));
  return {
    title,
    lines: [
      ...(title === dataset.title ? [] : [`From “${dataset.title}”.`]),
      ...storyLines(seen, title),
      ...waysLines(seen, title),
      `${visible.ties.size} of ${tiesInWords(ties)} and ${visible.entities.size} of ${entitiesInWords(entities)}.`,
      ...(comparison === null ? [] : [`Compared, both sides counted: ${countsInWords(view, comparison.counts)}.`]),
      ...(filters.length === 0 ? [] : [`Filters: ${filters.join('; ')}.`]),
      `Data of ${dateInWords(dataset.updated)}, shared on ${dateInWords(day)}.`,
    ],
  };
}

/** What is selected, else the story, the question, the two ends between which ways are asked for, the dataset. */
function titleOf(seen: Seen): string {
  const { dataset, view, entity, tie, tieOfClaim } = seen;
  const [first, ...others] = view.selection;
  if (first !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more selected)`;
    const selected = tie(first) ?? tieOfClaim(first);
    if (selected === undefined) return `${entity(first)?.name ?? first}${more}`;
    return `${sentenceOf(selected, (id) => entity(id)?.name)}: ${statusInBrief(selected.status).toLowerCase()}${more}`;
  }
  return storyOf(seen)?.title ?? questionOf(view, dataset) ?? waysQuestion(seen) ?? dataset.title;
}

function storyOf({ dataset, view }: Seen): StoryEntry | undefined {
  return view.story === null ? undefined : dataset.stories.find(({ id }) => id === view.story?.id);
}

function storyLines(seen: Seen, title: string): readonly string[] {
  const story = storyOf(seen);
  const place = seen.view.story;
  if (story === undefined || place === null) return [];
  return [`Step ${place.step} of ${story.steps} of the story${story.title === title ? '' : ` “${story.title}”`}.`];
}

function waysQuestion({ view, entity }: Seen): string | undefined {
  if (view.path === null) return undefined;
  const [from, to] = [view.path.from, view.path.to].map((id) => entity(id)?.name ?? id);
  return `How are ${from} and ${to} connected?`;
}

/** How many ways there are, or why there is none, as the panel says it, under the question where that is no title. */
function waysLines(seen: Seen, title: string): readonly string[] {
  const { view, ways, visible, entity } = seen;
  const question = waysQuestion(seen);
  if (view.path === null || question === undefined) return [];
  const nameOf = (id: string): string => entity(id)?.name ?? id;
  const said = [
    ...(question === title ? [] : [question]),
    outcomeToSend({ ways, view, visible }, view.path, nameOf),
    ...(ways.status === 'found' ? foundInWords(ways.result.ways, view, nameOf) : []),
  ];
  return [said.join(' ')];
}

/** What narrows the ways down that were found, and which of them is looked at alone. */
function foundInWords(ways: readonly Way[], view: View, nameOf: (id: string) => string): readonly string[] {
  if (ways.length === 0) return [];
  const at = chosenAt(ways, view.way);
  const alone = ways[at];
  const isBound = view.steps !== null || view.inOrder;
  return [
    ...(isBound ? [`Asked for: ${boundsInWords(view)}.`] : []),
    ...(alone === undefined ? [] : [`Shown alone: way ${at + 1}, ${routeInWords(alone, nameOf)}.`]),
  ];
}

/** That the page shows the view otherwise than its picture does; null where it shows the picture. */
export function pictureNote({ show }: Pick<View, 'show'>): string | null {
  return show === 'graph' ? null : `The page shows these ties as a ${show}; the picture is their graph.`;
}

/** The day of a moment where the reader is, as `2017-03-31`. */
export function dayOf(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
