import type { CompiledDataset } from '../core/compile/compiled.ts';
import { err, type Result } from '../core/result.ts';
import type { Story } from '../core/schema/story.ts';
import { unpackStories } from '../core/story/pack-stories.ts';
import { fetchPart } from './fetch-part.ts';

/** Fetches the stories of a dataset. Never rejects; an error is a sentence for readers. */
export async function loadStories(
  address: string,
  dataset: CompiledDataset,
): Promise<Result<readonly Story[], string>> {
  try {
    const response = await fetchPart(address);
    if (!response.ok) return err(`The server answered ${response.status} for the story.`);
    return unpackStories(await response.text(), dataset);
  } catch {
    return err('The story could not be fetched. Is the connection down?');
  }
}
