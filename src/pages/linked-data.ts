/**
 * What pages are about in the vocabulary of schema.org, as JSON-LD. It says no more than the page does: a claim is a
 * `Claim` by its claimant, never a fact, and whoever an article leaves unnamed is no `Person`.
 */
import type { CompiledDataset, CompiledEntity, CompiledTie } from '../core/compile/compiled.ts';
import { foldName } from '../core/evidence/context.ts';
import type { Claim, Source } from '../core/schema/dataset.ts';
import type { EntityTypeId } from '../core/schema/vocabulary.ts';
import type { Desk } from './desk.ts';

type LinkedData = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';

/** Types that the vocabulary has a sound word for; what a thing is not known to be, it is not called. */
const TYPES: Partial<Readonly<Record<EntityTypeId, string>>> = {
  person: 'Person',
  company: 'Organization',
  agency: 'Organization',
  'government-body': 'GovernmentOrganization',
  organization: 'Organization',
  media: 'Organization',
};

/**
 * A tie as its claims, what asserts and what denies alike, each with who makes it and the article in which it appears.
 * @param address absolute address of the tie's page, if known
 */
export function tieAsLinkedData(tie: CompiledTie, desk: Desk, address: string | null): LinkedData {
  const about = [...new Set([tie.from, tie.to])].flatMap((id) => {
    const entity = desk.records.entities.get(id);
    return entity === undefined ? [] : [entityData(entity)];
  });
  const claims = tie.claims.map((claim) => claimData(claim, desk, address, about));
  return { '@context': CONTEXT, '@graph': claims };
}

/** An entity as what it is. @param address absolute address of its page, if known */
export function entityAsLinkedData(entity: CompiledEntity, address: string | null): LinkedData {
  const { aliases, description, wikidata } = entity;
  return {
    '@context': CONTEXT,
    ...entityData(entity),
    description,
    ...(aliases === undefined || aliases.length === 0 ? {} : { alternateName: aliases }),
    ...(wikidata === undefined ? {} : { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
    ...(address === null ? {} : { url: address }),
  };
}

/** A dataset. @param address absolute address of its page, if known */
export function datasetAsLinkedData(dataset: CompiledDataset, address: string | null): LinkedData {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: dataset.title,
    description: dataset.description,
    license: licenceAddress(dataset.license),
    dateModified: dataset.updated,
    version: dataset.hash,
    isBasedOn: dataset.sources.map(articleData),
    ...(address === null ? {} : { url: address }),
  };
}

function claimData(claim: Claim, desk: Desk, address: string | null, about: readonly LinkedData[]): LinkedData {
  const source = desk.context.sources.get(claim.source);
  const author = authorOf(claim, desk);
  return {
    '@type': 'Claim',
    ...(address === null ? {} : { '@id': `${address}#${claim.id}`, url: `${address}#${claim.id}` }),
    text: claim.summary,
    about,
    ...(author === null ? {} : { author }),
    ...(source === undefined ? {} : { appearance: articleData(source) }),
  };
}

/** Who makes a claim; null where it is attributed to nobody. */
function authorOf(claim: Claim, { context, records }: Desk): LinkedData | null {
  if (claim.claimant === 'unattributed') return null;
  const source = claim.claimant === 'source' ? (context.sources.get(claim.source)?.publisher ?? claim.source) : null;
  const publisher = source ?? context.reports.get(claim.claimant)?.publisher;
  if (publisher !== undefined) {
    // A report may be a letter or a statement of somebody in the cast, who may be no organization.
    const known = records.entities.get(context.entityIdsByName.get(foldName(publisher)) ?? '');
    return known === undefined ? outlet(publisher) : entityData(known);
  }
  const entity = records.entities.get(claim.claimant);
  return entity === undefined ? null : entityData(entity);
}

function entityData({ type, name, named }: CompiledEntity): LinkedData {
  return { '@type': named === false ? 'Thing' : (TYPES[type] ?? 'Thing'), name };
}

function articleData({ title, url, published, publisher, authors, language }: Source): LinkedData {
  return {
    '@type': 'NewsArticle',
    headline: title,
    url,
    inLanguage: language,
    // A date that says how certain it is has no place in a field for ISO 8601 dates.
    ...(/^\d{4}(?:-\d\d){0,2}$/.test(published) ? { datePublished: published } : {}),
    publisher: outlet(publisher),
    ...(authors === undefined ? {} : { author: authors.map((name) => ({ '@type': 'Person', name })) }),
  };
}

function outlet(name: string): LinkedData {
  return { '@type': 'Organization', name };
}

/** The address of a Creative Commons licence by its SPDX name; any other licence by its name. */
function licenceAddress(name: string): string {
  const [, kind, version] = /^CC-(BY(?:-[A-Z]+)*)-(\d\.\d)$/.exec(name) ?? [];
  return kind === undefined ? name : `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
}
