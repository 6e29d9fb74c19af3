import { useId, useState } from 'react';
import type { Embed } from '../../core/state/view.ts';
import { dateInWords } from '../../core/time/words.ts';
import { embedCode } from '../../io/embed-code.ts';
import { CopyButton } from '../copy-button.tsx';
import { useExplorer } from '../explorer-context.ts';
import controls from '../legend/controls.module.css';
import styles from './share.module.css';

interface EmbedSectionProps {
  readonly isReleased: boolean;
  readonly title: string;
}

const THEMES: readonly { readonly id: Embed['theme']; readonly label: string }[] = [
  { id: 'system', label: 'As the reader’s device (dark on a dark device)' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
];
const NOT_RELEASED =
  'These data are not released: once they change, the frame shows the newest data, and says that it is not as it was.';
const HEIGHTS = [360, 480, 640, 800] as const;

/** The code that puts the view into another page; nothing where the page does not know where it lies on the web. */
export function EmbedSection({ title, isReleased }: EmbedSectionProps) {
  const { view, dataset, site } = useExplorer();
  const heading = useId();
  const [theme, setTheme] = useState<Embed['theme']>('system');
  const [height, setHeight] = useState<number>(480);
  const [transparent, setTransparent] = useState(false);
  const [frozen, setFrozen] = useState(view.pinned !== null);
  if (site === null) return null;

  const frozenAt = frozen ? dataset.hash : null;
  const code = embedCode(view, {
    page: new URL(site, window.location.href).href,
    title,
    height,
    theme,
    transparent,
    frozenAt,
  });
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading}>Put it into a page</h3>
      <p>
        The view without panels, with its title, its filters, the day of the data and a link to all of it. It leaves
        scrolling to the page around it, and stores nothing.
      </p>
      <div className={styles.row}>
        <label className={styles.choice}>
          Colours{' '}
          <select value={theme} onChange={(event) => setTheme(themeOf(event.currentTarget.value))}>
            {THEMES.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.choice}>
          Height{' '}
          <select value={height} onChange={(event) => setHeight(Number(event.currentTarget.value))}>
            {HEIGHTS.map((each) => (
              <option key={each} value={each}>
                {each} pixels
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className={styles.row}>
        <label className={controls.choice}>
          <input
            type="checkbox"
            checked={transparent}
            onChange={(event) => setTransparent(event.currentTarget.checked)}
          />
          <span>On the page’s own ground</span>
        </label>
        <label className={controls.choice}>
          <input type="checkbox" checked={frozen} onChange={(event) => setFrozen(event.currentTarget.checked)} />
          <span>Frozen: always the data of {dateInWords(dataset.updated)}</span>
        </label>
      </div>
      {frozen && !isReleased && <p className={styles.warning}>{NOT_RELEASED}</p>}
      <div className={styles.row}>
        <CopyButton label="Copy the frame" text={() => code.iframe} done="Copied the code of a frame." />
        <CopyButton
          label="Copy the element"
          text={() => code.element}
          done="Copied the code of an element, which fits its own height."
        />
      </div>
      <details className={styles.source}>
        <summary>Show the code</summary>
        <pre>{code.iframe}</pre>
        <pre>{code.element}</pre>
      </details>
    </section>
  );
}

function themeOf(value: string): Embed['theme'] {
  return THEMES.find(({ id }) => id === value)?.id ?? 'system';
}
