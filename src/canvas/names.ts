import { type LabelText, type Measure, NODE_LABEL_SIZE, wrapLabel } from './label-text.ts';

/** The labels of nodes, each wrapped when it is first asked for. */
export class Names {
  private readonly known = new Map<string, LabelText>();

  constructor(
    private readonly plainNameOf: (entity: string) => string,
    private readonly measure: Measure,
  ) {}

  /** The label of an entity. */
  readonly of = (entity: string): LabelText => {
    const known = this.known.get(entity);
    if (known !== undefined) return known;
    const label = wrapLabel(this.plainNameOf(entity), NODE_LABEL_SIZE, this.measure);
    this.known.set(entity, label);
    return label;
  };
}
