import type { Way } from '../../core/ways/way.ts';
import { tieAsText, withoutInWords } from '../details/claim-text.ts';
import { contextOf } from '../details/context-of.ts';
import type { Explorer } from '../explorer-context.ts';
import { routeInWords, wayFacts } from './told-way.ts';

/** What the words need of the dataset. */
type Records = Pick<Explorer, 'dataset' | 'entity' | 'tie' | 'view'>;

/**
 * A way as plain text to take away: from end to end, what it rests on, and each step with all its ties, their dates,
 * status and sources, and whose word the reader took away.
 * @param position among the ways that were found, from 0
 */
export function wayText(way: Way, position: number, records: Records): string {
  const nameOf = (id: string) => records.entity(id)?.name ?? id;
  const [from = '', to = ''] = [way.entities[0], way.entities.at(-1)];
  const context = contextOf(records.dataset);
  const { without } = records.view;
  const taken = withoutInWords(without, context);
  const title = `Way ${position + 1} from ${nameOf(from)} to ${nameOf(to)}, ${routeInWords(way, nameOf)}${taken === null ? '' : `, ${taken}`}`;
  const steps = way.steps.flatMap(({ ties }, place) =>
    ties.flatMap((id, at) => {
      const tie = records.tie(id);
      const mark = at === 0 ? `${place + 1}. ` : 'Also: ';
      return tie === undefined ? [] : [`${mark}${tieAsText(tie, context, without).replace(/\n/g, '\n   ')}`];
    }),
  );
  return [title, ...wayFacts(way, position, records.dataset), ...steps].join('\n');
}

/** Several ways, one below the other. */
export function waysText(ways: readonly Way[], records: Records): string {
  return ways.map((way, position) => wayText(way, position, records)).join('\n\n');
}
