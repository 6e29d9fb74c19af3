import type { Support } from '../../core/schema/vocabulary.ts';
import { EntityIcon } from '../entity-icon.tsx';
import { useExplorer } from '../explorer-context.ts';
import { SampleLine } from '../sample-line.tsx';
import styles from './legend.module.css';
import { LegendKey } from './legend-key.tsx';
import { LegendRowItem } from './legend-row.tsx';
import { denialRows, type GroupRow, groupRows, kindRows, sourceRows, supportRows } from './legend-rows.ts';
import { LegendSection } from './legend-section.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { Switch } from './switch.tsx';
import { VoicesChoice } from './voices-choice.tsx';

/** The legend, which is the filter: what colour, icon and line mean, how much of each there is, on or off. */
export function Legend() {
  const { dataset, facets, view } = useExplorer();
  return (
    <div className={styles.legend}>
      <h2 className="visually-hidden">Filters</h2>
      <ScopeChoice />
      <LegendSection title="Kind of tie" filter="rel" open>
        {groupRows(facets, view).map((group) => (
          <GroupItem key={group.term} group={group} />
        ))}
      </LegendSection>
      <LegendSection title="Kind of entity" filter="kind">
        {kindRows(facets, view).map((row) => (
          <LegendRowItem key={row.term} filter="kind" row={row} sample={<EntityIcon type={row.id} />} />
        ))}
      </LegendSection>
      <LegendSection title="Support" filter="sup" alsoFiltered={view.voices > 0} after={<VoicesChoice />}>
        {supportRows(facets, view).map((row) => (
          <LegendRowItem key={row.term} filter="sup" row={row} sample={<SupportSample support={row.id} />} />
        ))}
      </LegendSection>
      <LegendSection title="Denial" filter="den" after={<DeniedSwitch />}>
        {denialRows(facets, view).map((row) => (
          <LegendRowItem
            key={row.term}
            filter="den"
            row={row}
            sample={<SampleLine support="stated" denied={row.id !== 'none'} />}
          />
        ))}
      </LegendSection>
      <LegendSection title="Source" filter="src">
        {sourceRows(facets, view, dataset).map((row) => (
          <LegendRowItem key={row.term} filter="src" row={row} />
        ))}
      </LegendSection>
      <LegendKey />
    </div>
  );
}

function GroupItem({ group }: { readonly group: GroupRow }) {
  return (
    <LegendRowItem filter="rel" row={group} strong sample={<SampleLine support="stated" group={group.group} />}>
      <ul className={styles.rows} data-nested>
        {group.types.map((type) => (
          <LegendRowItem key={type.term} filter="rel" row={type} />
        ))}
      </ul>
    </LegendRowItem>
  );
}

/** A tie without support is denied-only or retracted; the hollow line stands for both. */
function SupportSample({ support }: { readonly support: Support }) {
  return <SampleLine support={support} deniedOnly={support === 'none'} />;
}

function DeniedSwitch() {
  const { facets, view, dispatch } = useExplorer();
  return (
    <Switch
      label={`Denied, asserted by nobody here (${facets.switches.denied})`}
      on={view.denied}
      onChange={(on) => dispatch({ type: 'set-denied', on })}
      help="Ties that somebody denies although none of these articles asserts them. Hidden at first, so that a denial is not read as a charge."
    />
  );
}
