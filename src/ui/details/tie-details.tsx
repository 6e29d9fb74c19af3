import { useRef, useState } from 'react';
import type { CompiledTie } from '../../core/compile/compiled.ts';
import { denialInWords, supportInWords } from '../../core/evidence/reason.ts';
import { sentenceParts } from '../../core/evidence/sentence.ts';
import { statusInBrief } from '../../core/evidence/status-words.ts';
import { tieWhen } from '../../core/evidence/tie-when.ts';
import type { Claim } from '../../core/schema/dataset.ts';
import { RELATION_GROUPS, relationType, type Stance } from '../../core/schema/vocabulary.ts';
import { CopyButton } from '../copy-button.tsx';
import { useExplorer } from '../explorer-context.ts';
import { StatusRuleDialog } from '../method/status-rule.tsx';
import { BackToWays } from '../ways/back-to-ways.tsx';
import { ClaimCard } from './claim-card.tsx';
import { tieAsText } from './claim-text.ts';
import { contextOf } from './context-of.ts';
import { Corrected } from './corrected.tsx';
import styles from './details.module.css';
import { EntityButton } from './entity-button.tsx';
import { HiddenNotice } from './hidden-notice.tsx';
import { DETAILS_HEADING_ID, type Open } from './open.ts';
import { possibleInWords } from './possible-words.ts';
import { TakenNotice } from './taken-notice.tsx';
import { TieLine } from './tie-button.tsx';
import { TieSteps } from './tie-steps.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { Voices } from './voices.tsx';

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
  const article = useRef<HTMLElement>(null);
  useKeptFocus(article);
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
  // A tie that has fallen keeps the status that it had.
  const before = tie.fallen === true ? 'Before: ' : '';

  return (
    <article ref={article} aria-labelledby={DETAILS_HEADING_ID}>
      <BackToWays />
      <Status tie={tie} />
      <h2 id={DETAILS_HEADING_ID} tabIndex={-1} className={styles.heading}>
        <EntityButton id={subject} open={open} /> {wording} <EntityButton id={object} open={open} />
      </h2>
      <TakenNotice tie={tie} />
      <KindOfTie tie={tie} />
      <Corrected ids={[tie.id, ...tie.claims.map(({ id }) => id)]} />
      <TieFacts tie={tie} open={open} />
      {possible !== null && <p className={styles.notice}>{possible}</p>}
      {tie.fallen !== true && <HiddenNotice id={tie.id} />}
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
          <p className={styles.reason}>
            {before}
            {supportInWords(tie, tie.status, context)}
          </p>
          {cards(side('asserts'))}
        </section>
        <section aria-labelledby="details-denial" className={styles.side}>
          <h3 id="details-denial">Who denies it</h3>
          <p className={styles.reason}>
            {before}
            {denialInWords(tie, tie.status, context)}
          </p>
          {cards(side('denies'))}
        </section>
      </div>
      <Voices tie={tie} />
      <div className={styles.actions}>
        <CopyButton
          label="Copy this tie with its status and sources"
          done="Copied this tie with its status and sources."
          text={() => tieAsText(tie, context, view.without)}
        />
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

/** The status in brief, beside the way to how it is decided. */
function Status({ tie }: { readonly tie: CompiledTie }) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <div className={styles.status}>
        <TieLine tie={tie} /> {tie.fallen === true && 'Rests on nothing now. Before: '}
        {statusInBrief(tie.status)}
        <button type="button" className={styles.quiet} aria-haspopup="dialog" onClick={() => setAsked(true)}>
          How is this decided?
        </button>
      </div>
      {asked && <StatusRuleDialog onClose={() => setAsked(false)} />}
    </>
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
