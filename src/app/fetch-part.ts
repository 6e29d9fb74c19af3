/**
 * Fetches a part of the page: a file beside it or, in a page that is one file, the element that an address such as
 * `#part-kaspersky-data` names. Rejects as `fetch` does.
 */
export async function fetchPart(address: string): Promise<Response> {
  if (!address.startsWith('#')) return fetch(address);
  const text = document.getElementById(address.slice(1))?.textContent;
  return text == null ? new Response('', { status: 404 }) : new Response(text);
}
