import { useId, useMemo, useState } from 'react';
import { LONGEST_IN_CODE, qrCode } from './qr-code.ts';
import styles from './share.module.css';

/** Light border around a code, in squares, without which no camera finds it. */
const QUIET = 4;

interface CodeToScanProps {
  readonly link: string;
  /** The link in words: "the live link". */
  readonly what: string;
}

/** A QR code of the link, on request: dark on light in every theme, since cameras want it so. */
export function CodeToScan({ link, what }: CodeToScanProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const code = useMemo(() => (open && link !== '' ? qrCode(link) : null), [open, link]);
  return (
    <div className={styles.code}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Hide the code' : 'Show a code to scan'}
      </button>
      <div id={id}>
        {open &&
          (code === null ? (
            <p className={styles.warning}>
              The link has {link.length.toLocaleString('en')} characters. A code of more than{' '}
              {LONGEST_IN_CODE.toLocaleString('en')} is too fine for a camera: copy the link, or keep the view as one
              file.
            </p>
          ) : (
            <figure>
              <svg
                role="img"
                aria-label={`QR code of ${what}`}
                viewBox={`${-QUIET} ${-QUIET} ${code.size + 2 * QUIET} ${code.size + 2 * QUIET}`}
                shapeRendering="crispEdges"
              >
                <rect x={-QUIET} y={-QUIET} width="100%" height="100%" />
                <path d={code.path} />
              </svg>
              <figcaption>The camera of a phone opens {what} from here.</figcaption>
            </figure>
          ))}
      </div>
    </div>
  );
}
