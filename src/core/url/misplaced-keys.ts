import { parseFragment } from './parse-fragment.ts';
import { decode } from './percent.ts';

/** Keys that are the page's to set, or whoever's who sends a link: none of them is a part of what a view shows. */
const NOT_OF_A_VIEW: readonly string[] = ['v', 'd', 'view', 'was', 'story', 'embed'];

/**
 * The keys in the link of a stored view, a question's or a step's, that do not belong there: the view would open
 * without panels, or over other data than those it was written for.
 * @param link without `#v=1&d=…`
 * @param besides further keys that do not belong there
 */
export function misplacedKeys(link: string, besides: readonly string[] = []): readonly string[] {
  const keys = parseFragment(`v=1&${link}`)?.pairs.slice(1) ?? [];
  const wrong = new Set([...NOT_OF_A_VIEW, ...besides]);
  const found = keys.map(([key]) => decode(key)).filter((key) => wrong.has(key));
  return /(?:^|&)v=/.test(link) ? [...found, 'v'] : found;
}
