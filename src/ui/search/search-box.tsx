import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, Popover } from 'react-aria-components/ComboBox';
import { search } from '../../core/search/search-index.ts';
import { useExplorer } from '../explorer-context.ts';
import controls from '../legend/controls.module.css';
import { entitiesInWords } from '../status/count-words.ts';
import { focusWays } from '../ways/focus-heading.ts';
import { ClearSearch } from './clear-search.tsx';
import styles from './search.module.css';
import { type HitRow, hitRows } from './search-hits.ts';
import { HitItem, WaysItem } from './search-items.tsx';
import { useSearchIndex } from './use-search-index.ts';
import { type WaysRow, waysRows } from './ways-rows.ts';

export interface SearchBoxProps {
  /** Id of the input, so that a key can focus it. */
  readonly inputId: string;
  /** Fetches the text of the search index; asked once, and again after a failure. */
  readonly loadIndex: () => Promise<string>;
  /** After a hit was selected, so that the canvas can bring it into view. */
  readonly onChosen?: ((id: string) => void) | undefined;
  /** Takes the focus when it appears, as when it follows a fallback that had it. */
  readonly takesFocus?: boolean | undefined;
}

/** A hit, or a question about two entities. */
type SearchRow = HitRow | WaysRow;

const MOST_HITS = 12;
const NO_ROWS: readonly SearchRow[] = [];

/**
 * Search over names and aliases: arrow keys move, Enter selects, and a hit that a filter hides is shown by choosing it.
 * Two names at once, or a name while another entity is selected, can be asked about together.
 */
export function SearchBox({ inputId, loadIndex, onChosen, takesFocus }: SearchBoxProps) {
  const { dataset, whole, view, visible, index, entity, dispatch, dispatchAll, announce } = useExplorer();
  const { state, retry } = useSearchIndex(loadIndex);
  const [open, setOpen] = useState(false);
  const query = view.query;
  const rows = useMemo(() => {
    if (state.kind !== 'ready') return NO_ROWS;
    const hits = search(state.index, query, MOST_HITS);
    const selected = view.selection.length === 1 ? entity(view.selection[0] ?? '') : undefined;
    const best = (text: string) => search(state.index, text, 1)[0];
    const { first, after } = waysRows({ query, hits, best, selected: selected ?? null });
    return [...(first === null ? [] : [first]), ...hitRows(hits, { dataset, whole, view, visible, index }), ...after];
  }, [state, query, dataset, whole, view, visible, index, entity]);

  useEffect(() => {
    if (takesFocus !== true) return;
    const input = document.getElementById(inputId);
    input?.focus();
    if (input instanceof HTMLInputElement) input.setSelectionRange(input.value.length, input.value.length);
  }, [takesFocus, inputId]);

  function choose(id: string) {
    const hit = rows.find((each) => each.id === id);
    if (hit === undefined) return;
    if ('question' in hit) {
      dispatchAll([
        { type: 'find-ways', from: hit.from, to: hit.to },
        { type: 'set-query', query: '' },
      ]);
      focusWays(hit);
      announce(hit.question);
      return;
    }
    // The search has done its work: an empty field closes the list and leaves no text in the link.
    dispatchAll([hit.command, { type: 'set-query', query: '' }]);
    announce(hit.command.type === 'reveal' ? `${hit.name} is shown and selected.` : `${hit.name} is selected.`);
    onChosen?.(id);
  }

  /** Enter takes the best hit where no other is marked. */
  function onKeyDownCapture(event: KeyboardEvent) {
    const first = rows[0];
    const marked = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || marked || !open || first === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    choose(first.id);
  }

  const searching = state.kind === 'ready' && query.trim() !== '';
  return (
    <div className={styles.search} onKeyDownCapture={onKeyDownCapture}>
      <ComboBox<SearchRow>
        className={styles.box ?? ''}
        id={inputId}
        items={rows}
        inputValue={query}
        onInputChange={(text) => {
          if (text !== query) dispatch({ type: 'set-query', query: text });
        }}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key !== null) choose(String(key));
        }}
        onOpenChange={setOpen}
        menuTrigger="focus"
        allowsCustomValue
        allowsEmptyCollection={searching}
      >
        <Label className="visually-hidden">Search names</Label>
        <Input className={styles.input ?? ''} placeholder="Search names" autoComplete="off" enterKeyHint="search" />
        <Popover className={styles.popover ?? ''} offset={4}>
          <ListBox<SearchRow>
            className={styles.list ?? ''}
            renderEmptyState={() => (
              <p className={styles.empty}>
                No name like “{query.trim()}”. {entitiesInWords(dataset.entities.length)}{' '}
                {dataset.entities.length === 1 ? 'is' : 'are'} in this dataset.
              </p>
            )}
          >
            {(row) => ('question' in row ? <WaysItem row={row} /> : <HitItem hit={row} />)}
          </ListBox>
        </Popover>
      </ComboBox>
      {query !== '' && <ClearSearch inputId={inputId} />}
      {state.kind === 'failed' && (
        <p className={styles.failed} role="status">
          {state.reason}{' '}
          <button type="button" className={controls.textButton} onClick={retry}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}
