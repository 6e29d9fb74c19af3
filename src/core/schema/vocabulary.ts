/**
 * The one vocabulary file: every closed list of terms that the data, the links and the interface share.
 * Ids are permanent: links and datasets spell them out. A retired term keeps its row.
 */

/** Groups of relationship types. The order is the order of the legend. Colour means group, and nothing else. */
export const RELATION_GROUPS = [
  { id: 'money', label: 'Money and business' },
  { id: 'roles', label: 'Roles' },
  { id: 'structure', label: 'Structure' },
  { id: 'cooperation', label: 'Cooperation' },
  { id: 'contact', label: 'Contact' },
  { id: 'scrutiny', label: 'Scrutiny' },
  { id: 'other', label: 'Other' },
] as const;

export type RelationGroupId = (typeof RELATION_GROUPS)[number]['id'];

/** One relationship type: its group, its wording from each end, and what it becomes in a FollowTheMoney export. */
export interface RelationType {
  readonly id: string;
  readonly group: RelationGroupId;
  /** Short noun for legends. */
  readonly label: string;
  /** Wording read from `from` to `to`: "A **paid** B". */
  readonly forward: string;
  /** Wording read from `to` to `from`: "B **was paid by** A". */
  readonly backward: string;
  /** An undirected type reads the same from both ends and draws no arrow. */
  readonly directed: boolean;
  /** The schema of https://followthemoney.tech that comes nearest. */
  readonly ftm: string;
}

export const RELATION_TYPES = [
  type('payment', 'money', 'Payment', 'paid', 'was paid by', true, 'Payment'),
  type('supply', 'money', 'Contract, licence', 'supplied', 'was supplied by', true, 'ContractAward'),
  type('use', 'money', 'Use of products', 'used products of', 'had its products used by', true, 'UnknownLink'),

  type('employment', 'roles', 'Employment', 'worked for', 'employed', true, 'Employment'),
  type('office', 'roles', 'Office, post', 'held a post at', 'had as a post-holder', true, 'Occupancy'),
  type('founding', 'roles', 'Founding', 'founded', 'was founded by', true, 'Directorship'),
  type('education', 'roles', 'Education', 'was educated at', 'educated', true, 'UnknownLink'),
  type('membership', 'roles', 'Membership', 'was a member of', 'had as a member', true, 'Membership'),

  type(
    'ownership',
    'structure',
    'Subsidiary, part',
    'is a subsidiary or part of',
    'is the parent of',
    true,
    'Ownership',
  ),
  type('affiliation', 'structure', 'Affiliation', 'is affiliated with', 'is affiliated with', false, 'UnknownLink'),
  type('backing', 'structure', 'Backing', 'backed', 'was backed by', true, 'UnknownLink'),

  type('cooperation', 'cooperation', 'Cooperation', 'cooperated with', 'cooperated with', false, 'UnknownLink'),
  type(
    'agreement',
    'cooperation',
    'Agreement',
    'made an agreement with',
    'made an agreement with',
    false,
    'UnknownLink',
  ),
  type('assistance', 'cooperation', 'Assistance', 'assisted', 'was assisted by', true, 'UnknownLink'),
  type(
    'disclosure',
    'cooperation',
    'Passing of data',
    'passed information to',
    'received information from',
    true,
    'UnknownLink',
  ),

  type('contact', 'contact', 'Contact', 'was in contact with', 'was in contact with', false, 'Associate'),
  type('participation', 'contact', 'Taking part', 'took part in', 'had as a participant', true, 'EventParticipation'),

  type('questioning', 'scrutiny', 'Questioning', 'questioned', 'was questioned by', true, 'UnknownLink'),
  type('investigation', 'scrutiny', 'Investigation, concern', 'looked into', 'was looked into by', true, 'UnknownLink'),
  type('restriction', 'scrutiny', 'Ban, measure', 'acted to restrict', 'faced a measure by', true, 'Sanction'),
  type('espionage', 'scrutiny', 'Espionage', 'spied on', 'was spied on by', true, 'UnknownLink'),
  type('criticism', 'scrutiny', 'Criticism', 'criticised', 'was criticised by', true, 'UnknownLink'),

  type('link', 'other', 'Other link', 'is linked to', 'is linked to', false, 'UnknownLink'),
] as const satisfies readonly RelationType[];

function type<const Id extends string>(
  id: Id,
  group: RelationGroupId,
  label: string,
  forward: string,
  backward: string,
  directed: boolean,
  ftm: string,
) {
  return { id, group, label, forward, backward, directed, ftm };
}

export type RelationTypeId = (typeof RELATION_TYPES)[number]['id'];

/** Entity types. Shape and icon mean entity type. */
export const ENTITY_TYPES = [
  { id: 'person', label: 'Person', plural: 'People' },
  { id: 'company', label: 'Company', plural: 'Companies' },
  { id: 'agency', label: 'Agency', plural: 'Agencies' },
  { id: 'government-body', label: 'Government body', plural: 'Government bodies' },
  { id: 'organization', label: 'Organization', plural: 'Organizations' },
  { id: 'media', label: 'Media', plural: 'Media' },
  { id: 'group', label: 'Group', plural: 'Groups' },
  { id: 'event', label: 'Event', plural: 'Events' },
  { id: 'product', label: 'Product', plural: 'Products' },
  { id: 'document', label: 'Document', plural: 'Documents' },
] as const;

export type EntityTypeId = (typeof ENTITY_TYPES)[number]['id'];

/** Support, strongest first: the order is the order of strength. */
export const SUPPORTS = [
  {
    id: 'confirmed',
    label: 'Confirmed',
    meaning:
      'as fact by an end of the tie and an independent other, by both ends, by two independent others, or in a document that a source read itself',
  },
  { id: 'stated', label: 'Stated', meaning: 'as fact by an end of the tie' },
  { id: 'reported', label: 'Reported', meaning: 'as fact by an independent other' },
  {
    id: 'alleged',
    label: 'Alleged',
    meaning: 'asserted otherwise: suspected, concluded, charged, or said by nobody named',
  },
  { id: 'none', label: 'No support', meaning: 'asserted by nobody in the data, or retracted' },
] as const;

export type Support = (typeof SUPPORTS)[number]['id'];

const supportRanks: ReadonlyMap<Support, number> = new Map(SUPPORTS.map(({ id }, rank) => [id, rank]));

/** Strength of a support as a number for sorting: 0 is the strongest. */
export function supportRank(support: Support): number {
  return supportRanks.get(support) ?? SUPPORTS.length;
}

/** Denial, weakest first. It never lowers support. */
export const DENIALS = [
  { id: 'none', label: 'Not denied' },
  { id: 'partly', label: 'Denied in part' },
  { id: 'wholly', label: 'Denied as a whole' },
] as const;

export type Denial = (typeof DENIALS)[number]['id'];

export const BASES = ['document', 'on-record', 'anonymous', 'official', 'own-reporting'] as const;
export type Basis = (typeof BASES)[number];

export const STANCES = ['asserts', 'denies', 'comments'] as const;
export type Stance = (typeof STANCES)[number];

export const DENIAL_SCOPES = ['whole', 'part'] as const;
export type DenialScope = (typeof DENIAL_SCOPES)[number];

export const MODALITIES = ['fact', 'alleged', 'suspected'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Claimants that are neither an entity nor a report. */
export const SPECIAL_CLAIMANTS = ['source', 'unattributed'] as const;

/** Where voices are taken away: all who spoke unnamed. */
export const ANONYMOUS = 'anonymous';

/** Words that stand where an id could: no record may have one of them as its id, or have had it. */
export const RESERVED_IDS = [...SPECIAL_CLAIMANTS, ANONYMOUS] as const;

export const AMOUNT_SCOPES = ['single', 'total'] as const;

const relationTypesById: ReadonlyMap<string, RelationType> = new Map(RELATION_TYPES.map((t) => [t.id, t]));

/** The relationship type with this id, or undefined where the vocabulary has none. */
export function relationType(id: string): RelationType | undefined {
  return relationTypesById.get(id);
}

/** Ids of the relationship types of a group, in vocabulary order; empty for an unknown group. */
export function typesOfGroup(group: string): readonly RelationTypeId[] {
  return RELATION_TYPES.filter((t) => t.group === group).map((t) => t.id);
}
