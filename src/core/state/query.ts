/** Longest search text, in UTF-16 code units: more than any name has, little enough to search at every key. */
export const MAX_QUERY = 200;

/** A search text as a view may hold it: one line of well-formed Unicode of at most `MAX_QUERY` code units. */
export function cleanQuery(text: string): string {
  return text
    .slice(0, MAX_QUERY)
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD');
}
