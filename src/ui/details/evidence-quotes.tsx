import { placeInWords } from '../../core/evidence/claim-words.ts';
import type { Evidence, Source } from '../../core/schema/dataset.ts';
import { webAddress } from '../../core/schema/web-address.ts';
import { dateInWords } from '../../core/time/words.ts';
import { evidenceLink } from '../../io/text-fragment.ts';
import { useExplorer } from '../explorer-context.ts';
import { contextOf } from './context-of.ts';
import styles from './details.module.css';

interface EvidenceQuotesProps {
  readonly sourceId: string;
  readonly evidence: readonly Evidence[];
}

/** The very words of an article, each with its place and a link to it, and the article by publisher, title and day. */
export function EvidenceQuotes({ sourceId, evidence }: EvidenceQuotesProps) {
  const source = contextOf(useExplorer().dataset).sources.get(sourceId);
  return (
    <figure className={styles.evidence}>
      {evidence.map((phrase) => (
        <div key={`${phrase.paragraph} ${phrase.exact}`}>
          <blockquote className={styles.quote} lang={source?.language} cite={source?.url}>
            “{phrase.exact}”
          </blockquote>
          <p className={styles.small}>
            {capitalized(placeInWords(phrase.paragraph))}
            {source !== undefined && <ReadIt source={source} phrase={phrase} />}
          </p>
        </div>
      ))}
      <figcaption className={styles.small}>{source === undefined ? sourceId : <Citation source={source} />}</figcaption>
    </figure>
  );
}

function ReadIt({ source, phrase }: { readonly source: Source; readonly phrase: Evidence }) {
  const href = evidenceLink(source, phrase);
  if (href === null) return null;
  const where = `${source.publisher}, ${placeInWords(phrase.paragraph)}, opens in a new tab`;
  return (
    <>
      {' · '}
      <a href={href} target="_blank" rel="noopener noreferrer" aria-label={`Read it in the article: ${where}`}>
        Read it in the article
      </a>
    </>
  );
}

function Citation({ source }: { readonly source: Source }) {
  const archived = source.archiveUrl === undefined ? null : webAddress(source.archiveUrl);
  return (
    <>
      {source.publisher}, <cite>{source.title}</cite>, {dateInWords(source.published)}
      {archived !== null && (
        <>
          {' · '}
          <a
            href={archived}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={`Archived copy of “${source.title}”, opens in a new tab`}
          >
            Archived copy
          </a>
        </>
      )}
    </>
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
