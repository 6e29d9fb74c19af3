import { sentenceOf } from '../core/evidence/sentence.ts';
import type { Explorer } from '../ui/explorer-context.ts';

/** The title of the tab and of a bookmark: what is selected, else the question, else the dataset. */
export function pageTitle({ dataset, view, entity, tie, tieOfClaim }: Explorer): string {
  const [first] = view.selection;
  const selectedTie = first === undefined ? undefined : (tie(first) ?? tieOfClaim(first));
  const selected =
    selectedTie === undefined ? entity(first ?? '')?.name : sentenceOf(selectedTie, (id) => entity(id)?.name);
  const question = dataset.views.find(({ id }) => id === view.named)?.question;
  return `${selected ?? question ?? dataset.title} · Tieline`;
}
