import type { CompiledTie } from '../../core/compile/compiled.ts';
import { denialInWords, supportInWords } from '../../core/evidence/reason.ts';
import { sentenceParts } from '../../core/evidence/sentence.ts';
import type { Claim } from '../../core/schema/dataset.ts';
import { RELATION_GROUPS, relationType, type Stance } from '../../core/schema/vocabulary.ts';
import { useExplorer } from '../explorer-context.ts';
import { ClaimCard } from './claim-card.tsx';
import { contextOf } from './context-of.ts';
import styles from './details.module.css';
import { EntityButton } from './entity-button.tsx';
import { HiddenNotice } from './hidden-notice.tsx';
import { DETAILS_HEADING_ID, type Open } from './open.ts';
import { possibleInWords } from './possible-words.ts';
import { statusInBrief } from './status-words.ts';
import { TieLine } from './tie-button.tsx';
import { TieSteps } from './tie-steps.tsx';
import { tieWhen } from './tie-when.ts';

interface TieDetailsProps {
  readonly tie: CompiledTie;
  /** The claim that the reader came for, or null. */
  readonly markedClaim: string | null;
  /** Ids of the visible ties, in the order in which one steps through them. */
  readonly order: readonly string[];
  readonly open: Open;
}

/** A tie in full: its sentence, its dates, who says so and who denies it side by side, and all that was said. */
export function TieDetails({ tie, markedClaim, order, open }: TieDetailsProps) {
  const { dataset, visible, view, dispatch } = useExplorer();
  const context = contextOf(dataset);
  const { subject, wording, object } = sentenceParts(tie);
  const possible = visible.possible.has(tie.id) ? possibleInWords(view, tieWhen(tie, view.clock, context)) : null;
  const side = (stance: Stance) => tie.claims.filter((claim) => claim.stance === stance);
  const cards = (claims: readonly Claim[]) =>
    claims.map((claim) => (
      <ClaimCard key={claim.id} claim={claim} tie={tie} marked={claim.id === markedClaim} open={open} />
    ));
  const comments = side('comments');

  return (
    <article aria-labelledby={DETAILS_HEADING_ID}>
      <p className={styles.status}>
        <TieLine tie={tie} /> {statusInBrief(tie.status)}
      </p>
      <h2 id={DETAILS_HEADING_ID} tabIndex={-1} className={styles.heading}>
        <EntityButton id={subject} open={open} /> {wording} <EntityButton id={object} open={open} />
      </h2>
      <KindOfTie tie={tie} />
      <TieFacts tie={tie} open={open} />
      {possible !== null && <p className={styles.notice}>{possible}</p>}
      <HiddenNotice id={tie.id} />
      <div className={styles.actions}>
        <TieSteps tie={tie} order={order} />
        <button
          type="button"
          className={styles.action}
          onClick={() => dispatch({ type: 'only-term', key: 'rel', term: tie.type })}
        >
          Only this kind of tie
        </button>
      </div>
      <div className={styles.sides}>
        <section aria-labelledby="details-support" className={styles.side}>
          <h3 id="details-support">Who says so</h3>
          <p className={styles.reason}>{supportInWords(tie, tie.status, context)}</p>
          {cards(side('asserts'))}
        </section>
        <section aria-labelledby="details-denial" className={styles.side}>
          <h3 id="details-denial">Who denies it</h3>
          <p className={styles.reason}>{denialInWords(tie, tie.status, context)}</p>
          {cards(side('denies'))}
        </section>
      </div>
      {comments.length > 0 && (
        <section aria-labelledby="details-comments" className={styles.comments}>
          <h3 id="details-comments">Comments</h3>
          <p className={styles.reason}>What is said about it without asserting or denying it.</p>
          {cards(comments)}
        </section>
      )}
    </article>
  );
}

/** The type of relationship and its group, in the group's colour and in words. */
function KindOfTie({ tie }: { readonly tie: CompiledTie }) {
  const group = RELATION_GROUPS.find(({ id }) => id === tie.group)?.label ?? tie.group;
  return (
    <p className={styles.kind}>
      <span className={styles.chip} data-group={tie.group} aria-hidden="true" />
      {relationType(tie.type)?.label ?? tie.type} · {group}
    </p>
  );
}

/** Both dates, the one of the reader's clock first, and the occasion. */
function TieFacts({ tie, open }: { readonly tie: CompiledTie; readonly open: Open }) {
  const { dataset, view } = useExplorer();
  const clocks = view.clock === 'happened' ? (['happened', 'reported'] as const) : (['reported', 'happened'] as const);
  return (
    <dl className={styles.facts}>
      {clocks.map((clock) => (
        <div key={clock}>
          <dt>{clock === 'happened' ? 'Happened' : 'Reported'}</dt>
          <dd>{tieWhen(tie, clock, contextOf(dataset)) ?? 'undated'}</dd>
        </div>
      ))}
      {tie.event !== undefined && (
        <div>
          <dt>Occasion</dt>
          <dd>
            <EntityButton id={tie.event} open={open} />
          </dd>
        </div>
      )}
    </dl>
  );
}
