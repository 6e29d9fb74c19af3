import { useMemo, useRef } from 'react';
import type { CompiledEntity } from '../../core/compile/compiled.ts';
import { sayingsOf } from '../../core/compile/sayings.ts';
import { tiesByYear } from '../../core/compile/ties-by-year.ts';
import { mannerInWords } from '../../core/evidence/claim-words.ts';
import { sentenceOf } from '../../core/evidence/sentence.ts';
import { ENTITY_TYPES } from '../../core/schema/vocabulary.ts';
import { countryInWords } from '../../io/local-words.ts';
import { EntityIcon } from '../entity-icon.tsx';
import { useExplorer } from '../explorer-context.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { BackToWays } from '../ways/back-to-ways.tsx';
import { Connect } from '../ways/connect.tsx';
import { Corrected } from './corrected.tsx';
import styles from './details.module.css';
import { HiddenNotice, WhyAndShow } from './hidden-notice.tsx';
import { KeyFiguresSection } from './key-figures.tsx';
import { Neighbourhood } from './neighbourhood.tsx';
import { DETAILS_HEADING_ID, type Open } from './open.ts';
import { TieButton } from './tie-button.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

interface EntityDetailsProps {
  readonly entity: CompiledEntity;
  readonly open: Open;
}

/** An entity in full: what it is, its ties in the view and outside it, and what it says about others. */
export function EntityDetails({ entity, open }: EntityDetailsProps) {
  const { dataset, visible, tiesOf } = useExplorer();
  const article = useRef<HTMLElement>(null);
  useKeptFocus(article);
  const ties = tiesOf(entity.id);
  const shown = ties.filter((tie) => visible.ties.has(tie.id));
  const hidden = ties.filter((tie) => !visible.ties.has(tie.id));
  const occasions = useMemo(() => dataset.ties.filter((tie) => tie.event === entity.id), [dataset, entity]);
  return (
    <article ref={article} aria-labelledby={DETAILS_HEADING_ID}>
      <BackToWays />
      <Identity entity={entity} />
      <Corrected ids={[entity.id]} />
      {entity.onCanvas && (
        <>
          <HiddenNotice id={entity.id} />
          <Neighbourhood entity={entity} />
          <Connect key={entity.id} entity={entity} />
        </>
      )}
      <section aria-labelledby="details-shown" className={styles.section}>
        <h3 id="details-shown">In this view ({shown.length})</h3>
        {shown.length === 0 && <p className={styles.small}>None of its ties.</p>}
        <Years ties={shown} entity={entity} open={open} />
      </section>
      {hidden.length > 0 && (
        <section aria-labelledby="details-hidden" className={styles.section}>
          <h3 id="details-hidden">Filtered out ({hidden.length})</h3>
          <Years ties={hidden} entity={entity} open={open} filteredOut />
        </section>
      )}
      {occasions.length > 0 && (
        <section aria-labelledby="details-occasion" className={styles.section}>
          <h3 id="details-occasion">On this occasion ({occasions.length})</h3>
          <ul className={styles.rows}>
            {occasions.map((tie) => (
              <li key={tie.id}>
                <TieButton tie={tie} open={open} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Sayings entity={entity} open={open} />
      {entity.onCanvas && <KeyFiguresSection key={entity.id} entity={entity} />}
    </article>
  );
}

function Identity({ entity }: { readonly entity: CompiledEntity }) {
  const type = ENTITY_TYPES.find(({ id }) => id === entity.type)?.label ?? entity.type;
  const facts = [type, ...(entity.country === undefined ? [] : [countryInWords(entity.country)])];
  return (
    <>
      <p className={styles.status}>
        <EntityIcon type={entity.type} /> {facts.join(' · ')}
      </p>
      <h2 id={DETAILS_HEADING_ID} tabIndex={-1} className={styles.heading}>
        {entity.name}
      </h2>
      {entity.named === false && <p className={styles.small}>Unnamed in the article.</p>}
      {entity.aliases !== undefined && entity.aliases.length > 0 && (
        <p className={styles.small}>Also: {entity.aliases.join(', ')}</p>
      )}
      <p className={styles.summary}>{entity.description}</p>
      {entity.wikidata !== undefined && (
        <p className={styles.small}>
          <a
            href={`https://www.wikidata.org/wiki/${encodeURIComponent(entity.wikidata)}`}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={`Wikidata on ${entity.name}, opens in a new tab`}
          >
            Wikidata
          </a>
        </p>
      )}
    </>
  );
}

interface YearsProps extends EntityDetailsProps {
  readonly ties: Parameters<typeof tiesByYear>[0];
  readonly filteredOut?: boolean;
}

function Years({ ties, entity, open, filteredOut = false }: YearsProps) {
  const explorer = useExplorer();
  const names = (id: string) => explorer.entity(id)?.name;
  return tiesByYear(ties, explorer.view.clock).map((year) => (
    <div key={year.heading} className={styles.year}>
      <h4>{year.heading}</h4>
      <ul className={styles.rows}>
        {year.ties.map((tie) => (
          <li key={tie.id}>
            <TieButton tie={tie} open={open} readFrom={entity.id} />
            {filteredOut && (
              <p className={styles.why}>
                <WhyAndShow id={tie.id} what={`“${sentenceOf(tie, names, entity.id)}”`} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  ));
}

function Sayings({ entity, open }: EntityDetailsProps) {
  const explorer = useExplorer();
  const { ties } = explorer.dataset;
  const sayings = useMemo(() => sayingsOf(entity.id, ties), [entity, ties]);
  if (sayings.length === 0) return null;
  return (
    <section aria-labelledby="details-sayings" className={styles.section}>
      <h3 id="details-sayings">What it says about others ({sayings.length})</h3>
      <ul className={styles.rows}>
        {sayings.map(({ claim, tie }) => (
          <li key={claim.id}>
            <button type="button" className={styles.tieButton} onClick={() => open([claim.id])}>
              <span>
                <span className={styles.sentence}>{claim.summary}</span>
                <span className={styles.small}>
                  <VisuallyHidden> </VisuallyHidden>
                  {mannerInWords(claim)}. On: {sentenceOf(tie, (id) => explorer.entity(id)?.name)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
