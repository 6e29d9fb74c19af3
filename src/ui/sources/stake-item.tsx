import { webAddress } from '../details/claim-words.ts';
import type { Open } from '../details/open.ts';
import { tiesInWords } from '../status/count-words.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { listedFallout } from './listed-fallout.ts';
import styles from './sources.module.css';
import type { StakeRow } from './stake-groups.ts';
import { TieDisclosure } from './tie-list.tsx';
import { WithoutButton } from './without-button.tsx';

/** One who speaks: of how many ties, what would go without this word alone, and the button that takes it away. */
export function StakeItem({ row, open }: { readonly row: StakeRow; readonly open: Open }) {
  const { stake, name, about, url } = row;
  const { fallen, lowered, denials } = listedFallout(stake.fallout);
  const nothing = fallen.length + lowered.length + denials.length === 0;
  return (
    <li className={styles.stake} data-voice-id={stake.id}>
      <h4>{name}</h4>
      <About about={about} url={url} name={name} />
      <p>
        Speaks of {tiesInWords(stake.ties.length)}.{nothing && ' Nothing rests on it alone.'}
      </p>
      <TieDisclosure ties={fallen} one="would fall" many="would fall" open={open} />
      <TieDisclosure ties={lowered} one="would lose support" many="would lose support" open={open} />
      <TieDisclosure ties={denials} one="would lose a denial" many="would lose a denial" open={open} />
      <WithoutButton id={stake.id} />
    </li>
  );
}

function About({ about, url, name }: Pick<StakeRow, 'about' | 'url' | 'name'>) {
  const address = url === null ? null : webAddress(url);
  if (about === null && address === null) return null;
  return (
    <p className={styles.about}>
      {about}
      {about !== null && address !== null && ' · '}
      {address !== null && (
        <a href={address} target="_blank" rel="noopener noreferrer">
          Read it<VisuallyHidden>: {name}, opens in a new tab</VisuallyHidden>
        </a>
      )}
    </p>
  );
}
