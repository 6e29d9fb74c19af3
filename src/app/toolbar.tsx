import styles from './explorer-page.module.css';
import type { EndPanel, Panel } from './use-panels.ts';

const LABELS: Readonly<Record<Panel, string>> = {
  questions: 'Questions',
  ways: 'Ways',
  sources: 'Sources',
  story: 'Story',
  filters: 'Filters',
  years: 'Years',
};

interface Props {
  readonly panel: Panel | null;
  readonly withWays: boolean;
  readonly withStory: boolean;
  readonly onPanel: (panel: Panel) => void;
}

/** On a narrow screen: which panel to bring up. */
export function Toolbar({ panel, withWays, withStory, onPanel }: Props) {
  const panels: readonly Panel[] = [
    ...(withStory ? (['story'] as const) : []),
    'questions',
    ...(withWays ? (['ways'] as const) : []),
    'sources',
    'filters',
    'years',
  ];
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
  readonly withWays: boolean;
  readonly withStory: boolean;
  readonly onPanel: (panel: EndPanel) => void;
}

/** Where the details have a column of their own: what stands there while nothing is selected. */
export function EndChoice({ end, withWays, withStory, onPanel }: EndChoiceProps) {
  const panels: readonly EndPanel[] = [
    ...(withStory ? (['story'] as const) : []),
    'questions',
    ...(withWays ? (['ways'] as const) : []),
    'sources',
  ];
  return (
    <nav className={styles.endChoice} aria-label="Beside the view">
      {panels.map((each) => (
        <button key={each} type="button" aria-current={end === each ? 'true' : undefined} onClick={() => onPanel(each)}>
          {LABELS[each]}
        </button>
      ))}
    </nav>
  );
}
