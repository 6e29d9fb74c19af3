import { SUPPORTS } from '../core/schema/vocabulary.ts';
import { type Html, html } from './html.ts';
import { sampleLine } from './marks.ts';

/** What the lines and the words of a status mean, to open at the end of every page. */
export function howToRead(): Html {
  const terms = SUPPORTS.filter(({ id }) => id !== 'none').map(({ id, label, meaning }) =>
    row(sampleLine({ support: id }), `${label}: ${meaning}.`),
  );
  return html`<details>
<summary>How to read a status</summary>
<p>The status says how well a tie is supported by what the articles say, and whether somebody denies it. It is computed from the claims, by the same rule for every tie.</p>
<ul class="rows">
${terms}
${row(sampleLine({ support: 'stated', denied: true }), 'A cross on any line: somebody denies it, in part or as a whole. That never lowers the support.')}
${row(sampleLine({ support: 'none', deniedOnly: true }), 'Hollow: denied, and asserted by nobody here.')}
${row(sampleLine({ support: 'none', retracted: true }), 'Struck through: everyone who asserted it took it back.')}
</ul>
</details>`;
}

function row(line: Html, words: string): Html {
  return html`<li>${line}<p>${words}</p></li>`;
}
