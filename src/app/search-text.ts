import { fetchPart } from './fetch-part.ts';

const texts = new Map<string, Promise<string>>();

/** The search index at an address, fetched once; a failure is forgotten, so that it can be asked for again. */
export function searchText(address: string): Promise<string> {
  const known = texts.get(address);
  if (known !== undefined) return known;
  const text = fetchText(address);
  texts.set(address, text);
  text.catch(() => texts.delete(address));
  return text;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetchPart(address);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.text();
}
