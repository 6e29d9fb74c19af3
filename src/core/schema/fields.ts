/** Fields that several files of a dataset have. */
import { z } from 'zod';
import type { Result } from '../result.ts';
import { isEdtfDate, parsePlainDate } from '../time/edtf.ts';

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = z
  .string()
  .regex(idPattern, 'must have lower-case letters, digits and single hyphens only, such as kgss-paid-flynn')
  .meta({ description: 'Permanent id, unique in the dataset across all kinds of record, never reused.' });

export const text = z.string().trim().min(1, 'must not be empty');

export const edtfDate = z
  .string()
  .refine(isEdtfDate, { error: ({ input }) => dateFault(input, parsePlainDate) })
  .meta({ description: 'A year, month or day: 2017, 2017-03 or 2017-03-16.' });

/** Why a text is no date, as its parser says. */
export function dateFault(input: unknown, parse: (text: string) => Result<unknown, string>): string {
  const read = parse(String(input));
  return read.ok ? 'must be a date' : read.error;
}

/** A view as a link's text. */
export const linkWithoutHead = z
  .string()
  .regex(/^[^#]*$/, 'must be a link’s text without #')
  .meta({ description: 'The fragment without `#v=1&d=…`.' });

/** Where an editor finds the JSON Schema of the file. */
export const schemaAddress = z.string().exactOptional();
