import { useEffect, useId, useRef, useState } from 'react';
import { SAFE_UP_TO } from '../../core/url/link-length.ts';
import { type SharedView, sharedAsHtml, sharedAsMarkdown, sharedAsText } from '../../io/shared-view.ts';
import { CopyButton } from '../copy-button.tsx';
import { copyText } from '../copy-text.ts';
import { useExplorer } from '../explorer-context.ts';
import controls from '../legend/controls.module.css';
import { CodeToScan } from './code-to-scan.tsx';
import styles from './share.module.css';
import type { LinkKind, SharePage } from './share-page.ts';
import type { ViewInWords } from './view-in-words.ts';
import { WebShareButton } from './web-share-button.tsx';

const NOT_RELEASED =
  'These data are not released: once they change, the link can say that they did, but neither what changed nor show the view as it was.';
const ONLY_A_FILE =
  'This page is a file that knows no address on the web: its links open nothing elsewhere. Send the file, or “Save this view as one file”, below.';

const KINDS = [
  { id: 'live', label: 'Live link', what: 'Opens this view on the data as they are then.' },
  {
    id: 'pinned',
    label: 'Pinned link',
    what: 'Knows the data of today: once they change, it says what changed for this view, and can show it as it was.',
  },
] as const;

interface LinkSectionProps {
  readonly page: SharePage;
  readonly words: ViewInWords;
  readonly kind: LinkKind;
  readonly onKind: (kind: LinkKind) => void;
}

/** The link to the view, live or pinned: to copy alone, to copy with words, or to hand to another app. */
export function LinkSection({ page, words, kind, onKind }: LinkSectionProps) {
  const { announce } = useExplorer();
  const heading = useId();
  const field = useRef<HTMLInputElement>(null);
  const link = useLink(page, kind);
  const shared: SharedView = { ...words, link: link ?? '' };

  async function copy(): Promise<void> {
    if (await copyText(shared.link)) {
      announce(kind === 'live' ? 'Live link copied.' : 'Pinned link copied.');
    } else {
      field.current?.select();
      announce('The browser does not let this page copy. The link is selected: copy it by hand.');
    }
  }

  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading}>Send a link</h3>
      <fieldset className={styles.kinds} aria-label="Which link">
        {KINDS.map(({ id, label, what }) => (
          <label key={id} className={controls.choice}>
            <input
              type="radio"
              name="share-link"
              aria-label={label}
              aria-describedby={`${heading}${id}`}
              checked={kind === id}
              onChange={() => onKind(id)}
            />
            <span>
              <strong>{label}</strong>{' '}
              <span id={`${heading}${id}`} className={styles.what}>
                {what}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.row}>
        <input
          ref={field}
          className={styles.link}
          readOnly
          aria-label="Link"
          value={shared.link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className={styles.primary} aria-disabled={link === null} onClick={() => void copy()}>
          Copy the link
        </button>
        {!page.isOnlyAFile && <WebShareButton shared={shared} />}
      </div>
      {shared.link.length - shared.link.indexOf('#') > SAFE_UP_TO && (
        <p className={styles.warning}>
          This link is {shared.link.length.toLocaleString('en')} characters long, compressed as it is. Some programs cut
          off links of more than {SAFE_UP_TO.toLocaleString('en')}. “Save this view as one file”, below, is safer.
        </p>
      )}
      {kind === 'pinned' && !page.isReleased && <p className={styles.warning}>{NOT_RELEASED}</p>}
      {page.isOnlyAFile && <p className={styles.warning}>{ONLY_A_FILE}</p>}
      {!page.isOnlyAFile && (
        <CodeToScan link={shared.link} what={kind === 'live' ? 'the live link' : 'the pinned link'} />
      )}
      <h4>Copy it with title, counts and day</h4>
      <div className={styles.row}>
        <CopyButton label="As plain text" text={() => sharedAsText(shared)} done="Copied as plain text." />
        <CopyButton label="As Markdown" text={() => sharedAsMarkdown(shared)} done="Copied as Markdown." />
        <CopyButton
          label="As HTML"
          text={() => sharedAsText(shared)}
          html={() => sharedAsHtml(shared)}
          done="Copied as HTML, and as plain text for what takes no HTML."
        />
      </div>
    </section>
  );
}

/** The link of a kind; null until it is made. */
function useLink(page: SharePage, kind: LinkKind): string | null {
  const [made, setMade] = useState<{ readonly kind: LinkKind; readonly link: string } | null>(null);
  useEffect(() => {
    let wanted = true;
    void page.link(kind).then((link) => {
      if (wanted) setMade({ kind, link });
    });
    return () => {
      wanted = false;
    };
  }, [page, kind]);
  return made?.kind === kind ? made.link : null;
}
