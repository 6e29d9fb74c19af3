import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { search } from '../../core/search/search-index.ts';
import { EntityIcon } from '../entity-icon.tsx';
import { useExplorer } from '../explorer-context.ts';
import controls from '../legend/controls.module.css';
import { entitiesInWords } from '../status/count-words.ts';
import { ClearSearch } from './clear-search.tsx';
import styles from './search.module.css';
import { type HitRow, hitRows } from './search-hits.ts';
import { useSearchIndex } from './use-search-index.ts';

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

const MOST_HITS = 12;
const NO_HITS: readonly HitRow[] = [];

/** Search over names and aliases: arrow keys move, Enter selects, and a hit that a filter hides is shown by choosing it. */
export function SearchBox({ inputId, loadIndex, onChosen, takesFocus }: SearchBoxProps) {
  const { dataset, view, visible, index, dispatch, announce } = useExplorer();
  const { state, retry } = useSearchIndex(loadIndex);
  const [open, setOpen] = useState(false);
  const query = view.query;
  const hits = useMemo(() => {
    if (state.kind !== 'ready') return NO_HITS;
    return hitRows(search(state.index, query, MOST_HITS), { dataset, view, visible, index });
  }, [state, query, dataset, view, visible, index]);

  useEffect(() => {
    if (takesFocus !== true) return;
    const input = document.getElementById(inputId);
    input?.focus();
    if (input instanceof HTMLInputElement) input.setSelectionRange(input.value.length, input.value.length);
  }, [takesFocus, inputId]);

  function choose(id: string) {
    const hit = hits.find((each) => each.id === id);
    if (hit === undefined) return;
    dispatch(hit.command);
    // The search has done its work: an empty field closes the list and leaves no text in the link.
    dispatch({ type: 'set-query', query: '' });
    announce(hit.command.type === 'reveal' ? `${hit.name} is shown and selected.` : `${hit.name} is selected.`);
    onChosen?.(id);
  }

  /** Enter takes the best hit where no other is marked. */
  function onKeyDownCapture(event: KeyboardEvent) {
    const first = hits[0];
    const marked = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || marked || !open || first === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    choose(first.id);
  }

  const searching = state.kind === 'ready' && query.trim() !== '';
  return (
    <div className={styles.search} onKeyDownCapture={onKeyDownCapture}>
      <ComboBox<HitRow>
        className={styles.box ?? ''}
        id={inputId}
        items={hits}
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
          <ListBox<HitRow>
            className={styles.list ?? ''}
            renderEmptyState={() => (
              <p className={styles.empty}>
                No name like “{query.trim()}”. {entitiesInWords(dataset.entities.length)}{' '}
                {dataset.entities.length === 1 ? 'is' : 'are'} in this dataset.
              </p>
            )}
          >
            {(hit) => <HitItem hit={hit} />}
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

function HitItem({ hit }: { readonly hit: HitRow }) {
  const words = [hit.name, hit.alias === null ? null : `also ${hit.alias}`, hit.typeLabel, hit.hidden];
  return (
    <ListBoxItem
      className={styles.hit ?? ''}
      id={hit.id}
      textValue={hit.name}
      aria-label={words.filter((part) => part !== null).join(', ')}
    >
      <span className={styles.icon}>
        <EntityIcon type={hit.type} />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{hit.name}</span>
        {hit.alias !== null && <span className={styles.alias}> also {hit.alias}</span>}
        {hit.hidden !== null && (
          <span className={styles.why}>
            {hit.hidden}. {hit.command.type === 'reveal' ? 'Choose to show it.' : 'Choose to read about it.'}
          </span>
        )}
      </span>
      <span className={styles.type}>{hit.typeLabel}</span>
    </ListBoxItem>
  );
}
