import { isEmptyFallout } from '../../core/compile/fallout.ts';
import { webAddress } from '../../core/schema/web-address.ts';
import { Corrected } from '../details/corrected.tsx';
import type { Open } from '../details/open.ts';
import { tiesInWords } from '../status/count-words.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { FalloutLists } from './fallout-lists.tsx';
import styles from './sources.module.css';
import type { StakeRow } from './stake-groups.ts';
import { WithoutButton, WithoutHouseButton } from './without-button.tsx';

/** One who speaks: of how many ties, what would go without this word alone, and the button that takes it away. */
export function StakeItem({ row, open }: { readonly row: StakeRow; readonly open: Open }) {
  const { stake, name, about, url, house } = row;
  return (
    <li className={styles.stake} data-voice-id={stake.id}>
      <h4>{name}</h4>
      <About about={about} url={url} name={name} />
      <Corrected ids={[stake.id]} />
      <p>
        Speaks of {tiesInWords(stake.ties.length)}.{isEmptyFallout(stake.fallout) && ' Nothing rests on it alone.'}
      </p>
      <FalloutLists fallout={stake.fallout} tense="would" open={open} />
      <WithoutButton id={stake.id} />
      {house !== null && <WithoutHouseButton {...house} />}
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
