import { z } from 'zod';
import { coverageSchema, datasetSchema, layoutSchema, viewsSchema } from './dataset.ts';
import { storySchema } from './story.ts';

/** JSON Schemas (draft 7, which editors know) of a dataset's files, by file name. */
export function jsonSchemas(): Record<string, z.core.JSONSchema.BaseSchema> {
  const convert = (schema: z.ZodType): z.core.JSONSchema.BaseSchema =>
    z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return {
    'graph.schema.json': convert(datasetSchema),
    'layout.schema.json': convert(layoutSchema),
    'views.schema.json': convert(viewsSchema),
    'story.schema.json': convert(storySchema),
    'coverage.schema.json': convert(coverageSchema),
  };
}
