import { useId } from 'react';
import type { Step, Way } from '../../core/ways/way.ts';
import { type StepWords, wayInWords } from '../../core/ways/way-words.ts';
import { CopyButton } from '../copy-button.tsx';
import { EntityButton } from '../details/entity-button.tsx';
import type { Open } from '../details/open.ts';
import { TieButton } from '../details/tie-button.tsx';
import { useExplorer } from '../explorer-context.ts';
import { MoreRows } from './more-rows.tsx';
import { routeInWords, wayFacts } from './told-way.ts';
import { wayText } from './way-text.ts';
import styles from './ways.module.css';

interface WayItemProps {
  readonly way: Way;
  /** Among all that were found, from 0. */
  readonly position: number;
  /** Whether it is the one way that is looked at. */
  readonly isAlone: boolean;
  readonly onAlone: () => void;
  readonly open: Open;
}

/** One way: its entities in a row, each step as a sentence, what it rests on and whether it can have held at one time. */
export function WayItem({ way, position, isAlone, onAlone, open }: WayItemProps) {
  const explorer = useExplorer();
  const headingId = useId();
  const nameOf = (id: string) => explorer.entity(id)?.name ?? id;
  const name = `way ${position + 1}`;
  const told = new Map(wayInWords(way, explorer.dataset).map((words) => [words.tie, words]));
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>
        Way {position + 1}: {routeInWords(way, nameOf)}
      </h3>
      <ul className={styles.facts}>
        {wayFacts(way, position, explorer.dataset).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <ol className={styles.chain} aria-label="From end to end">
        {way.entities.map((id, place) => (
          <li key={id}>
            {place > 0 && <span aria-hidden="true">→</span>}
            <EntityButton id={id} open={open} />
          </li>
        ))}
      </ol>
      <ol className={styles.steps} aria-label="Steps">
        {way.steps.map((step) => (
          <li key={step.from}>
            <StepTies step={step} told={told} open={open} />
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <button type="button" className={styles.button} aria-pressed={isAlone} onClick={onAlone}>
          Show this way alone<span className="visually-hidden">, {name}</span>
        </button>
        <CopyButton
          label="Copy as text"
          of={name}
          text={() => wayText(way, position, explorer)}
          done={`Way ${position + 1} copied as text.`}
        />
      </div>
    </section>
  );
}

const PAGE = 20;

interface StepTiesProps {
  readonly step: Step;
  /** The words of each step, by the tie that tells it. */
  readonly told: ReadonlyMap<string, StepWords>;
  readonly open: Open;
}

/** The best supported tie of a step with its sources, and those beside it on request. */
function StepTies({ step, told, open }: StepTiesProps) {
  const { tie } = useExplorer();
  const [best, ...others] = step.ties.flatMap((id) => tie(id) ?? []);
  if (best === undefined) return null;
  return (
    <>
      <TieButton tie={best} open={open} readFrom={step.from} />
      <p className={styles.sources}>
        {best.sources.length === 1 ? 'Source' : 'Sources'}: {told.get(best.id)?.sources}
      </p>
      {others.length > 0 && (
        <details className={styles.rest}>
          <summary>and {others.length === 1 ? '1 more tie' : `${others.length} more ties`}</summary>
          <MoreRows rows={others} page={PAGE} className={styles.told} keyOf={({ id }) => id}>
            {(other) => <TieButton tie={other} open={open} readFrom={step.from} />}
          </MoreRows>
        </details>
      )}
    </>
  );
}
