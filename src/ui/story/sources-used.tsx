import type { Story } from '../../core/schema/story.ts';
import { sourcesUsed } from '../../core/story/sources-used.ts';
import { dateInWords } from '../../core/time/words.ts';
import { OutsideLink } from '../about/outside-link.tsx';
import { useExplorer } from '../explorer-context.ts';
import styles from './story.module.css';

/** Every source of a story: headline, publisher and day, and what each relays. */
export function SourcesUsed({ story }: { readonly story: Story }) {
  const { whole } = useExplorer();
  return (
    <section className={styles.sources} aria-label="Sources of the story">
      <h3>Sources</h3>
      <ul>
        {sourcesUsed(story, whole).map(({ source, reports }) => (
          <li key={source.id}>
            <OutsideLink href={source.url}>{source.title}</OutsideLink>. {source.publisher},{' '}
            {dateInWords(source.published)}.
            {reports.length > 0 && <span className={styles.relays}> Relays {reports.map(reportName).join('; ')}.</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function reportName({
  publisher,
  published,
  title,
}: ReturnType<typeof sourcesUsed>[number]['reports'][number]): string {
  const what = title === undefined ? publisher : `${publisher}, “${title}”`;
  return published === undefined ? what : `${what} (${dateInWords(published)})`;
}
