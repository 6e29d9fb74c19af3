import type { CompiledTie } from '../../core/compile/compiled.ts';
import { type RuleStep, ruleSteps } from '../../core/evidence/rule-steps.ts';
import { SUPPORTS } from '../../core/schema/vocabulary.ts';
import { contextOf } from '../details/context-of.ts';
import { useExplorer } from '../explorer-context.ts';
import styles from './status-rule.module.css';

const OUTCOMES: Readonly<Record<RuleStep['outcome'], string>> = {
  fits: 'Fits',
  fails: 'Does not fit',
  'not-reached': 'Not asked',
};

/** The steps of the rule on a tie, each with what it asks, whether it fits, and why. */
export function RuleSteps({ tie }: { readonly tie: CompiledTie }) {
  const { dataset } = useExplorer();
  return (
    <ol className={styles.steps}>
      {ruleSteps(tie, contextOf(dataset)).map(({ support, outcome, words }) => {
        const term = SUPPORTS.find(({ id }) => id === support);
        return (
          <li key={support} data-outcome={outcome}>
            <p className={styles.asked}>
              <strong>{term?.label ?? support}?</strong>{' '}
              <span className={styles.meaning}>{asSentence(term?.meaning ?? '')}</span>
            </p>
            <p>
              <span className={styles.outcome}>{OUTCOMES[outcome]}.</span> {outcome !== 'not-reached' && words}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function asSentence(phrase: string): string {
  return phrase === '' ? '' : `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;
}
