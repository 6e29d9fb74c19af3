import styles from './explorer-page.module.css';
import type { EndPanel, Panel } from './use-panels.ts';

const LABELS: Readonly<Record<Panel, string>> = {
  story: 'Story',
  questions: 'Questions',
  ways: 'Ways',
  changes: 'Changes',
  sources: 'Sources',
  filters: 'Filters',
  years: 'Years',
};

interface Props {
  readonly panel: Panel | null;
  /** The panels that can stand where the details would. */
  readonly ends: readonly EndPanel[];
  readonly onPanel: (panel: Panel) => void;
}

/** On a narrow screen: which panel to bring up. */
export function Toolbar({ panel, ends, onPanel }: Props) {
  const panels: readonly Panel[] = [...ends, 'filters', 'years'];
  return (
    <nav className={styles.toolbar} aria-label="Panels">
      {panels.map((each) => (
        <button key={each} type="button" aria-expanded={panel === each} onClick={() => onPanel(each)}>
          {LABELS[each]}
        </button>
      ))}
    </nav>
  );
}

interface EndChoiceProps {
  readonly end: EndPanel;
  readonly ends: readonly EndPanel[];
  readonly onPanel: (panel: EndPanel) => void;
}

/** Where the details have a column of their own: what stands there while nothing is selected. */
export function EndChoice({ end, ends, onPanel }: EndChoiceProps) {
  return (
    <nav className={styles.endChoice} aria-label="Beside the view">
      {ends.map((each) => (
        <button key={each} type="button" aria-current={end === each ? 'true' : undefined} onClick={() => onPanel(each)}>
          {LABELS[each]}
        </button>
      ))}
    </nav>
  );
}
