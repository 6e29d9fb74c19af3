import { extentInWords } from '../../core/compile/extent.ts';
import { DENIALS, SUPPORTS } from '../../core/schema/vocabulary.ts';
import { dateInWords } from '../../core/time/words.ts';
import { useExplorer } from '../explorer-context.ts';
import { Dialog } from './dialog.tsx';
import { OutsideLink } from './outside-link.tsx';

export interface AboutDialogProps {
  readonly onClose: () => void;
  /** Where errors are reported, an http(s) address; without one, the words say to write to whoever runs the page. */
  readonly reportUrl?: string | undefined;
}

/** About and method: how the data was curated, dated and graded, and what it does not say. */
export function AboutDialog({ onClose, reportUrl }: AboutDialogProps) {
  const { dataset, site } = useExplorer();
  return (
    <Dialog title="About and method" onClose={onClose}>
      <p>
        <cite>{dataset.title}</cite>. {dataset.description}
      </p>
      <p>
        {extentInWords(dataset)}. Last updated {dateInWords(dataset.updated)}.
      </p>
      <p>
        <strong>Appearing here implies no wrongdoing.</strong> A tie says that a source describes a relationship, and no
        more. An allegation is shown as an allegation, and a denial has the same size and place as what it denies.
      </p>
      <Curation />
      <Dating />
      <Grading />
      <Asking />
      <Sources />
      <h3>Found an error?</h3>
      <p>
        Name the tie and the passage; a link to it, from “Copy link”, is the shortest way to do so.{' '}
        {reportUrl === undefined ? (
          'Write to whoever publishes this page.'
        ) : (
          <>
            Report it at <OutsideLink href={reportUrl}>{reportUrl}</OutsideLink>.
          </>
        )}{' '}
        What is corrected is listed with its date and reason; ids stay the same, so that old links keep working.
      </p>
      <p>
        {correctionsInWords(dataset.corrections.length)}
        {site !== null && (
          <>
            {' '}
            See <a href={`${site}${dataset.id}/corrections/`}>the page of corrections and versions</a>, or follow it as{' '}
            <a href={`${site}${dataset.id}/corrections.atom`}>an Atom feed</a>.
          </>
        )}
      </p>
      <h3>Licence and privacy</h3>
      <p>Data: {licenceName(dataset.license)}. Code: MIT. The articles belong to their publishers.</p>
      <p>
        Nothing leaves your machine: no tracking, no request to any other host. What you look at stands behind the # of
        the address, which browsers do not send to a server.
      </p>
    </Dialog>
  );
}

function correctionsInWords(count: number): string {
  if (count === 0) return 'Nothing has been corrected so far.';
  return count === 1 ? 'One correction has been made.' : `${count} corrections have been made.`;
}

function Curation() {
  return (
    <>
      <h3>How it was curated</h3>
      <p>
        The articles listed below were read sentence by sentence, twice, independently. Everyone who acts in them, every
        relationship, payment, post, measure and allegation was noted, with each statement of it: who says so, on whose
        word, in which words, and who denies it. Nothing was added from elsewhere. Whoever an article leaves unnamed
        stays unnamed.
      </p>
      <p>
        Each statement is summed up in our own words beside short phrases of the article, which its link opens at that
        place.
      </p>
    </>
  );
}

function Dating() {
  return (
    <>
      <h3>How it was dated</h3>
      <p>
        There are two clocks, never mixed: when a tie held, and when it was said or published. A date is as exact as the
        article makes it. “2015” means at some point in 2015; “from 2012 to 2014” means throughout.
      </p>
      <p>
        When you choose years, a tie is <em>in these years</em> if its dates leave no doubt of it,{' '}
        <em>possibly in these years</em> if they allow it, and <em>undated</em> if the article gives no date. Possible
        ties are shown faded. Undated ones are hidden while years are chosen, and counted. All this is about the date,
        not about the truth.
      </p>
    </>
  );
}

function Grading() {
  return (
    <>
      <h3>How it was graded</h3>
      <p>
        Support and denial are two separate things, and both are computed from the statements, never typed in. Support
        is the first of these that fits:
      </p>
      <dl>
        {SUPPORTS.map((support) => (
          <div key={support.id}>
            <dt>{support.label}</dt>
            <dd>{support.meaning}.</dd>
          </div>
        ))}
      </dl>
      <p>
        Statements that go back to the same voice count once. What is said anonymously never helps to confirm. A charge
        of crime, spying or deceit that somebody makes stays an allegation.
      </p>
      <p>
        Denial is one of: {DENIALS.map((denial) => denial.label.toLowerCase()).join(', ')}. It never lowers support: you
        see both. What is only denied, and asserted by nobody in these articles, is hidden at first.
      </p>
    </>
  );
}

function Asking() {
  return (
    <>
      <h3>What the answers mean</h3>
      <p>
        A <em>way</em> between two is a chain of ties that the articles describe one by one. Ways are ranked by their
        weakest step, then by length; denials do not rank, but are named. The rank says how well a way is supported, not
        how much it matters. And a way is no claim that anybody on it passed anything on, or knew of the others.
      </p>
      <p>
        <em>Without</em> somebody’s word, everything is worked out as if it had never been given. Statements and denials
        that need it fall; ties that stood on them alone go, others may lose support or a date. This shows what rests on
        whom. It is no judgement of anybody, and what falls is not therefore untrue.
      </p>
      <p>
        <em>Comparing the two clocks</em> sets what is said to have happened in some years beside what was reported in
        them. A tie can stand on one side only because no article says when it happened. What was reported late was not
        therefore secret before: only these articles, and what they relay, are known here.
      </p>
      <p>
        <em>Key figures</em> count the ties that the view shows. They follow what these articles chose to write about.
        Many ties, or a place between many others, say nothing about importance or influence.
      </p>
    </>
  );
}

function Sources() {
  const { dataset } = useExplorer();
  return (
    <>
      <h3>Sources</h3>
      <ul>
        {dataset.sources.map((source) => (
          <li key={source.id}>
            <OutsideLink href={source.url}>{source.title}</OutsideLink>. {source.publisher},{' '}
            {dateInWords(source.published)}.
            {source.archiveUrl !== undefined && (
              <>
                {' '}
                <OutsideLink href={source.archiveUrl}>Archived copy of {source.title}</OutsideLink>.
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function licenceName(licence: string): string {
  return licence === 'CC-BY-4.0' ? 'CC BY 4.0' : licence;
}
