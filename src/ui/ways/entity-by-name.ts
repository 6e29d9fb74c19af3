import type { CompiledEntity } from '../../core/compile/compiled.ts';
import { ENTITY_TYPES } from '../../core/schema/vocabulary.ts';
import { compact } from '../../core/search/fold.ts';

type Nameable = Pick<CompiledEntity, 'id' | 'type' | 'name' | 'aliases'>;

/** What a typed name stands for: an entity, or a sentence for readers on why it stands for none. */
export type NamedEntity = { readonly id: string } | { readonly problem: string };

/** How an entity is called where one is chosen by its name: with its type where another has the same name. */
export function chosenName(entity: Nameable, entities: readonly Nameable[]): string {
  const isShared = entities.some(({ id, name }) => id !== entity.id && name === entity.name);
  return isShared ? `${entity.name} (${typeLabel(entity)})` : entity.name;
}

/**
 * The entity that a reader means by a name. A name as `chosenName` gives it comes first, then a name or an alias in
 * full, then a part of one that only one entity has. Case, accents and punctuation do not count.
 */
export function entityByName(text: string, entities: readonly Nameable[]): NamedEntity {
  const wanted = compact(text);
  if (wanted === '') return { problem: 'Type a name first.' };
  const called = text.trim();
  const readings: readonly ((entity: Nameable) => boolean)[] = [
    (entity) => called.endsWith(')') && compact(chosenName(entity, entities)) === wanted,
    (entity) => compact(entity.name) === wanted,
    (entity) => labelsOf(entity).some((label) => compact(label) === wanted),
    (entity) => labelsOf(entity).some((label) => compact(label).includes(wanted)),
  ];
  for (const fits of readings) {
    const [first, ...others] = entities.filter(fits);
    if (first === undefined) continue;
    if (others.length === 0) return { id: first.id };
    return { problem: `More than one name fits “${called}”: choose one of the list.` };
  }
  return { problem: `No name here is like “${called}”.` };
}

/** Entities that a typed text may mean, for a list to choose from: those whose name begins with it first. */
export function suggested(text: string, entities: readonly Nameable[], most: number): readonly Nameable[] {
  const wanted = compact(text);
  const begins = (entity: Nameable) => compact(entity.name).startsWith(wanted);
  const contains = (entity: Nameable) => labelsOf(entity).some((label) => compact(label).includes(wanted));
  const fitting = entities.filter(contains);
  return [...fitting.filter(begins), ...fitting.filter((entity) => !begins(entity))].slice(0, most);
}

function labelsOf({ name, aliases }: Nameable): readonly string[] {
  return [name, ...(aliases ?? [])];
}

function typeLabel({ type }: Nameable): string {
  return (ENTITY_TYPES.find(({ id }) => id === type)?.label ?? type).toLowerCase();
}
