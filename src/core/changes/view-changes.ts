import type { CompiledDataset, CompiledTie } from '../compile/compiled.ts';
import { sentenceOf } from '../evidence/sentence.ts';
import { shownTies } from '../filter/shown-ties.ts';
import type { Correction } from '../schema/dataset.ts';
import { recordIndex } from '../state/record-index.ts';
import { defaultView } from '../state/view.ts';
import { readLink } from '../url/resolve.ts';
import { CATEGORIES, type Category, categoryOf, type Move } from './category.ts';
import { following, type RecordChange, type RecordKind } from './change.ts';
import { newCorrections } from './corrections.ts';
import { datasetChanges } from './dataset-changes.ts';
import { type Version, versionsOf } from './names.ts';

/** A change that somebody sees who opens the view. */
export interface ViewChange extends RecordChange {
  /** What the change is counted as. */
  readonly category: Category;
}

/** What changed for a view. */
export interface ViewChanges {
  /** By kind, category and id: ties first, and of these what is new or gone. */
  readonly items: readonly ViewChange[];
  /** Corrections made since, of records that the view shows or showed. */
  readonly corrections: readonly Correction[];
  /** How many other records changed. */
  readonly elsewhere: number;
}

/**
 * What changed between two versions of a dataset for those who look at one view: at the ties that it shows or showed, at
 * what is selected in it, and at the entities, sources and reports of these. A tie that is in both versions and only in
 * one of the two views counts too, whatever the reason.
 * @param link the fragment of the view; each version reads it for itself, so that ids that are gone still count
 */
export function viewChanges(before: CompiledDataset, after: CompiledDataset, link: string): ViewChanges {
  const [old, now] = versionsOf(before, after);
  const [was, is] = [shownIn(old, link), shownIn(now, link)];
  const seen = union(was.ties, is.ties);
  const concerned = concernedBy([old, now], seen, union(was.selected, is.selected));
  const changes = datasetChanges(before, after);
  const changed = changes
    .filter(({ kind, id }) => concerned[kind].has(kind === 'tie' || kind === 'entity' ? old.present(id) : id))
    .map(
      (change): ViewChange => ({
        ...change,
        category: categoryOf(change, moveOf(old.present(change.id), was.ties, is.ties)),
      }),
    );
  const items = [...changed, ...moved(changed, now, was.ties, is.ties)].sort(byGravity);
  return {
    items,
    corrections: newCorrections(before, after).filter(({ records }) =>
      records.some((id) => concerned.all.has(old.present(id))),
    ),
    elsewhere: changes.length - changed.length,
  };
}

/** Present ids of what a version shows in a view. */
interface Shown {
  readonly ties: ReadonlySet<string>;
  readonly selected: ReadonlySet<string>;
}

function shownIn({ dataset, present }: Version, link: string): Shown {
  const view = readLink(link, dataset)?.view ?? defaultView(dataset.id);
  const { tieOfClaim } = recordIndex(dataset);
  return {
    ties: new Set(shownTies(view, dataset).map(({ id }) => present(id))),
    selected: new Set(view.selection.map((id) => present(tieOfClaim.get(id)?.id ?? id))),
  };
}

type Concerned = Readonly<Record<RecordChange['kind'] | 'all', ReadonlySet<string>>>;

/** What a reader of these ties meets: the ties, their ends, who speaks in them, through which reports and articles. */
function concernedBy(
  versions: readonly Version[],
  seen: ReadonlySet<string>,
  selected: ReadonlySet<string>,
): Concerned {
  const tie = union(seen, selected);
  const entity = new Set(selected);
  const [source, report, claims] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { dataset, present } of versions) {
    for (const each of dataset.ties.filter(({ id }) => tie.has(present(id)))) {
      for (const id of peopleOf(each)) entity.add(present(id));
      for (const claim of each.claims) {
        claims.add(claim.id);
        source.add(claim.source);
        for (const id of [claim.claimant, ...(claim.via ?? [])]) report.add(id);
      }
    }
  }
  return { tie, entity, source, report, all: new Set([...tie, ...entity, ...source, ...report, ...claims]) };
}

function peopleOf({ from, to, event, claims }: CompiledTie): readonly string[] {
  const speakers = claims.flatMap(({ claimant, onBehalfOf }) => [claimant, onBehalfOf]);
  return [from, to, event, ...speakers].filter((id) => id !== undefined);
}

function moveOf(id: string, was: ReadonlySet<string>, is: ReadonlySet<string>): Move {
  if (was.has(id) === is.has(id)) return null;
  return is.has(id) ? 'entered' : 'left';
}

/** Ties that came or went though nothing in them changed, such as with the cast or a neighbourhood. */
function moved(
  told: readonly ViewChange[],
  { dataset, called }: Version,
  was: ReadonlySet<string>,
  is: ReadonlySet<string>,
): readonly ViewChange[] {
  const known = new Set(told.flatMap(({ kind, id }) => (kind === 'tie' ? [id] : [])));
  return dataset.ties.flatMap((tie): readonly ViewChange[] => {
    const move = moveOf(tie.id, was, is);
    return move === null || known.has(tie.id) ? [] : [unchanged(tie, called, move)];
  });
}

function unchanged(tie: CompiledTie, called: Version['called'], move: 'entered' | 'left'): ViewChange {
  const text =
    move === 'entered'
      ? 'Nothing in it changed; this view shows it since others did.'
      : 'Nothing in it changed; this view no longer shows it since others did.';
  return {
    kind: 'tie',
    id: tie.id,
    fate: 'changed',
    subject: sentenceOf(tie, called),
    points: [following('moved', text)],
    category: move,
  };
}

function byGravity(one: ViewChange, other: ViewChange): number {
  return rankOf(one) - rankOf(other) || (one.id < other.id ? -1 : 1);
}

const KINDS: readonly RecordKind[] = ['tie', 'entity', 'source', 'report'];

function rankOf({ kind, category }: ViewChange): number {
  return KINDS.indexOf(kind) * CATEGORIES.length + CATEGORIES.indexOf(category);
}

function union(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...one, ...other]);
}
