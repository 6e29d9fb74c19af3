import { useId, useState } from 'react';
import type { CompiledEntity } from '../../core/compile/compiled.ts';
import { EntityForm } from './entity-form.tsx';
import { useAskWays } from './use-ask-ways.ts';
import styles from './ways.module.css';

/** A button that opens a field for the other end, and asks how an entity is connected with it. */
export function Connect({ entity }: { readonly entity: CompiledEntity }) {
  const id = useId();
  const ask = useAskWays();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.connect}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        How is it connected with …?
      </button>
      {isOpen && (
        <div id={id}>
          <EntityForm
            label={`How is ${entity.name} connected with`}
            button="Find ways"
            refused={{ [entity.id]: `${entity.name} is this end already.` }}
            onEntity={(other) => ask(entity.id, other)}
            takesFocus
          />
        </div>
      )}
    </div>
  );
}
