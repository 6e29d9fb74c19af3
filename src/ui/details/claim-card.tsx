import { useEffect, useRef } from 'react';
import type { CompiledTie } from '../../core/compile/compiled.ts';
import { mannerInWords, viaChain } from '../../core/evidence/claim-words.ts';
import { claimantName } from '../../core/evidence/claimant-name.ts';
import { reportedDate } from '../../core/evidence/dates.ts';
import { isLive } from '../../core/evidence/live.ts';
import { claimWhen } from '../../core/evidence/tie-when.ts';
import type { Claim } from '../../core/schema/dataset.ts';
import { dateInWords } from '../../core/time/words.ts';
import { amountInWords } from '../../io/local-words.ts';
import { CopyButton } from '../copy-button.tsx';
import { useExplorer } from '../explorer-context.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import layout from './claim-card.module.css';
import { claimAsText } from './claim-text.ts';
import { contextOf } from './context-of.ts';
import styles from './details.module.css';
import { Doubt } from './doubt.tsx';
import { EntityButton } from './entity-button.tsx';
import { EvidenceQuotes } from './evidence-quotes.tsx';
import type { Open } from './open.ts';

interface ClaimCardProps {
  readonly claim: Claim;
  readonly tie: CompiledTie;
  readonly marked: boolean;
  readonly open: Open;
}

/** One statement of one source: who makes it, how it came here, what it says, and the words that it rests on. */
export function ClaimCard({ claim, tie, marked, open }: ClaimCardProps) {
  const { dataset, view, dispatch } = useExplorer();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (marked) card.current?.scrollIntoView({ block: 'nearest' });
  }, [marked]);

  const live = isLive(claim);
  return (
    <article
      ref={card}
      className={styles.claim}
      aria-labelledby={`claimant-${claim.id}`}
      data-claim-id={claim.id}
      {...(marked ? { 'data-marked': '', 'aria-current': true, tabIndex: -1 } : {})}
    >
      <h4 id={`claimant-${claim.id}`}>
        <Claimant claim={claim} open={open} />
      </h4>
      <ViaChain claim={claim} />
      <p className={styles.small}>{mannerInWords(claim)}</p>
      {!live && <Fate claim={claim} open={open} />}
      <p className={styles.summary}>{live ? claim.summary : <s>{claim.summary}</s>}</p>
      <ClaimFacts claim={claim} />
      <EvidenceQuotes sourceId={claim.source} evidence={claim.evidence} />
      {claim.note !== undefined && <p className={styles.note}>Note: {claim.note}</p>}
      <Doubt claim={claim} />
      <div className={layout.actions}>
        <button
          type="button"
          className={styles.quiet}
          aria-pressed={marked}
          aria-describedby={`claimant-${claim.id}`}
          onClick={() => dispatch({ type: 'select', ids: [marked ? tie.id : claim.id], mode: 'replace' })}
        >
          Point the link at this claim
        </button>
        <CopyButton
          label="Copy"
          of="this claim with its source"
          done="Copied this claim with its source."
          text={() => claimAsText(claim, tie, contextOf(dataset), view.without)}
          describedBy={`claimant-${claim.id}`}
          quiet
        />
      </div>
    </article>
  );
}

function Claimant({ claim, open }: { readonly claim: Claim; readonly open: Open }) {
  const { dataset, entity } = useExplorer();
  if (claim.claimant === 'unattributed') return 'Attributed to nobody';
  if (entity(claim.claimant) === undefined) return claimantName(claim, contextOf(dataset));
  return (
    <>
      <EntityButton id={claim.claimant} open={open} />
      {claim.onBehalfOf !== undefined && (
        <>
          , for <EntityButton id={claim.onBehalfOf} open={open} />
        </>
      )}
    </>
  );
}

/** "Keith Alexander → BuzzFeed (May 2017) → MSPmentor"; an arrow is read as "through". */
function ViaChain({ claim }: { readonly claim: Claim }) {
  const chain = viaChain(claim, contextOf(useExplorer().dataset));
  if (chain.length === 0) return null;
  return (
    <p className={styles.small}>
      {chain.map(({ text, url }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the chain never changes, and a report may come twice.
        <span key={index}>
          {index > 0 && (
            <>
              <span aria-hidden="true"> → </span>
              <VisuallyHidden> to </VisuallyHidden>
            </>
          )}
          {url === null ? (
            text
          ) : (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {text}
            </a>
          )}
        </span>
      ))}
    </p>
  );
}

function ClaimFacts({ claim }: { readonly claim: Claim }) {
  const context = contextOf(useExplorer().dataset);
  const happened = claimWhen(claim, context);
  const said = reportedDate(claim, context);
  return (
    <dl className={styles.facts}>
      {happened !== null && (
        <div>
          <dt>Happened</dt>
          <dd>
            {happened}
            {claim.dateText !== undefined && <span className={styles.small}> (“{claim.dateText}”)</span>}
          </dd>
        </div>
      )}
      {happened === null && claim.dateText !== undefined && (
        <div>
          <dt>Date as given</dt>
          <dd>“{claim.dateText}”</dd>
        </div>
      )}
      {said !== '' && (
        <div>
          <dt>Said</dt>
          <dd>{dateInWords(said)}</dd>
        </div>
      )}
      {claim.amount !== undefined && (
        <div>
          <dt>Amount</dt>
          <dd>{amountInWords(claim.amount)}</dd>
        </div>
      )}
    </dl>
  );
}

/** Why a claim no longer counts, and where to read on. It stays readable. */
function Fate({ claim, open }: { readonly claim: Claim; readonly open: Open }) {
  const { tieOfClaim } = useExplorer();
  const { withdrawn, supersededBy } = claim;
  const later = supersededBy === undefined || tieOfClaim(supersededBy) === undefined ? null : supersededBy;
  return (
    <div className={styles.notice}>
      {withdrawn !== undefined && (
        <>
          <p>
            Withdrawn{withdrawn.on === undefined ? '' : `, ${dateInWords(withdrawn.on)}`}. It no longer counts, and
            stays readable.
          </p>
          <EvidenceQuotes sourceId={withdrawn.source} evidence={withdrawn.evidence} />
        </>
      )}
      {supersededBy !== undefined && (
        <p>
          Gave way to a later claim, and no longer counts.{' '}
          {later !== null && (
            <button type="button" className={styles.action} onClick={() => open([later])}>
              Go to the later claim
            </button>
          )}
        </p>
      )}
    </div>
  );
}
