import { useEffect, useRef } from 'react';
import type { CompiledTie } from '../../core/compile/compiled.ts';
import { denialInWords, supportInWords } from '../../core/evidence/reason.ts';
import { sentenceOf } from '../../core/evidence/sentence.ts';
import { statusInBrief } from '../../core/evidence/status-words.ts';
import { tieWhen } from '../../core/evidence/tie-when.ts';
import { contextOf } from '../details/context-of.ts';
import { EvidenceQuotes } from '../details/evidence-quotes.tsx';
import { useExplorer } from '../explorer-context.ts';
import { CARD_ID } from './card-id.ts';
import styles from './embed.module.css';

/** What was pressed in an embed: a tie with who says so, who denies it and on which words; an entity with its ties. */
export function EmbedCard() {
  const { view, visible, entity, tie, tieOfClaim, tiesOf, dispatch } = useExplorer();
  const card = useRef<HTMLElement>(null);
  const close = (): void => {
    dispatch({ type: 'clear-selection' });
    // The card goes away; the keyboard stays with the picture.
    document.querySelector<HTMLElement>('[role="application"]')?.focus({ preventScroll: true });
  };
  const key = view.selection.join(' ');
  useEffect(() => {
    if (key !== '') card.current?.scrollTo(0, 0);
  }, [key]);
  const ties = view.selection.flatMap((id) => tie(id) ?? tieOfClaim(id) ?? []);
  const [only] = ties;
  const [record] = view.selection.flatMap((id) => entity(id) ?? []);
  const rows = record === undefined ? ties : tiesOf(record.id).filter(({ id }) => visible.ties.has(id));
  const alone = record === undefined && ties.length === 1 && only !== undefined;
  return (
    <section
      ref={card}
      id={CARD_ID}
      className={styles.card}
      aria-label="What was chosen"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to.
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <button type="button" className={styles.close} onClick={close}>
        Close
      </button>
      {alone ? (
        <TieCard tie={only} />
      ) : (
        <>
          <h2 className={styles.sentence}>{record?.name ?? `${ties.length} ties`}</h2>
          {record !== undefined && <p>{record.description}</p>}
          <ul className={styles.rows}>
            {rows.map((row) => (
              <li key={row.id}>
                <button type="button" onClick={() => dispatch({ type: 'select', ids: [row.id], mode: 'replace' })}>
                  {sentenceOf(row, (id) => entity(id)?.name)}: {statusInBrief(row.status).toLowerCase()}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function TieCard({ tie }: { readonly tie: CompiledTie }) {
  const { dataset, view, texts, retryTexts, entity } = useExplorer();
  const context = contextOf(dataset);
  const words = (stance: 'asserts' | 'denies') => tie.claims.filter((claim) => claim.stance === stance);
  const evidence = (stance: 'asserts' | 'denies') => {
    if (texts === 'loading') return <p role="status">Loading what the articles say…</p>;
    if (texts !== 'ready') {
      return (
        <p>
          {texts.failed}{' '}
          <button type="button" onClick={retryTexts}>
            Try again
          </button>
        </p>
      );
    }
    return words(stance).map((claim) => (
      <EvidenceQuotes key={claim.id} sourceId={claim.source} evidence={claim.evidence} />
    ));
  };
  return (
    <>
      <h2 className={styles.sentence}>{sentenceOf(tie, (id) => entity(id)?.name)}</h2>
      <p className={styles.words}>
        {statusInBrief(tie.status)} · {tieWhen(tie, view.clock, context) ?? 'undated'}
      </p>
      <div className={styles.sides}>
        <div>
          <h3>Who says so</h3>
          <p>{supportInWords(tie, tie.status, context)}</p>
          {evidence('asserts')}
        </div>
        <div>
          <h3>Who denies it</h3>
          <p>{denialInWords(tie, tie.status, context)}</p>
          {evidence('denies')}
        </div>
      </div>
    </>
  );
}
