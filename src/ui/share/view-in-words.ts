import { sentenceOf } from '../../core/evidence/sentence.ts';
import { statusInBrief } from '../../core/evidence/status-words.ts';
import { dateInWords } from '../../core/time/words.ts';
import { questionOf } from '../../core/url/named-view.ts';
import { countsInWords } from '../compare/compare-words.ts';
import type { Explorer } from '../explorer-context.ts';
import { entitiesInWords, tiesInWords } from '../status/count-words.ts';
import { filtersInWords, namesOf } from '../status/filters-in-words.ts';

/** A view in words, to stand beside its link. */
export interface ViewInWords {
  readonly title: string;
  /** Sentences: what the title leaves out, counts, filters, days. */
  readonly lines: readonly string[];
}

type Seen = Pick<Explorer, 'dataset' | 'view' | 'visible' | 'comparison' | 'entity' | 'tie' | 'tieOfClaim'>;

/**
 * What a link shows: a title, how much of the dataset, which filters, the state of the data and the day. A tie is never
 * named without its status, since words that travel are read without the page around them.
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
      `${visible.ties.size} of ${tiesInWords(ties)} and ${visible.entities.size} of ${entitiesInWords(entities)}.`,
      ...(comparison === null ? [] : [`Compared, both sides counted: ${countsInWords(view, comparison.counts)}.`]),
      ...(filters.length === 0 ? [] : [`Filters: ${filters.join('; ')}.`]),
      `Data of ${dateInWords(dataset.updated)}, shared on ${dateInWords(day)}.`,
    ],
  };
}

/** What is selected, else the question, else the two ends between which ways are asked for, else the dataset. */
function titleOf({ dataset, view, entity, tie, tieOfClaim }: Seen): string {
  const [first, ...others] = view.selection;
  if (first !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more selected)`;
    const selected = tie(first) ?? tieOfClaim(first);
    if (selected === undefined) return `${entity(first)?.name ?? first}${more}`;
    return `${sentenceOf(selected, (id) => entity(id)?.name)}: ${statusInBrief(selected.status).toLowerCase()}${more}`;
  }
  const question = questionOf(view, dataset);
  if (question !== undefined) return question;
  if (view.path === null) return dataset.title;
  const [from, to] = [view.path.from, view.path.to].map((id) => entity(id)?.name ?? id);
  return `How are ${from} and ${to} connected?`;
}

/** The day of a moment where the reader is, as `2017-03-31`. */
export function dayOf(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
