/** `npm run schema`: writes JSON Schemas, so that an editor completes and checks a dataset while one types. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../core/schema/json-schema.ts';

const FOLDER = join('data', 'schema');

mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  const path = join(FOLDER, name);
  writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`Wrote ${path}`);
}
