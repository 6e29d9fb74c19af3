import { expect, it } from 'vitest';
import { nameInList } from '../../../src/core/schema/name-in-list.ts';
import { listInWords } from '../../../src/core/ways/wording.ts';

it.each([
  [['Payment'], 'Payment'],
  [['Payment', 'Office, post'], 'Payment and “Office, post”'],
  [['Subsidiary, part', 'Office, post', 'Cooperation'], '“Subsidiary, part”, “Office, post” and Cooperation'],
  [['Money and business', 'Office, post'], 'Money and business, and “Office, post”'],
])('lists %j so that no comma of a name passes for one of the list', (names, words) => {
  expect(listInWords(names.map(nameInList))).toBe(words);
});
