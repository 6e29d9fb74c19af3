/** Compresses and opens the long part of a link, with what the browser has for it. Loaded when a link is long. */
import { bytesOfText, type Packed, packedFragment, packedPart, splitLong, textOfBytes } from '../core/url/packed.ts';

/** zlib, not bare deflate: its checksum finds what was damaged on the way, and eight characters pay for it. */
const FORMAT = 'deflate';

/** Bytes that are opened at a time. Each can become a thousand at most, so that a bomb is found out early. */
const SLICE = 256;

/** The fragment to send: compressed where it is long and gets shorter by it. Never rejects. */
export async function packFragment(fragment: string): Promise<string> {
  const split = splitLong(fragment);
  if (split === null) return fragment;
  try {
    const stream = new Blob([bytesOfText(split.rest)]).stream().pipeThrough(new CompressionStream(FORMAT));
    const packed = packedFragment(split.plain, new Uint8Array(await new Response(stream).arrayBuffer()));
    return packed.length < fragment.length ? packed : fragment;
  } catch {
    return fragment;
  }
}

/**
 * The fragment with its compressed part opened. As it came where it has none, or that is cut short, damaged, or holds
 * more than a link may: the parser then says so. Never rejects; keeps at most what a link may hold, and a slice.
 */
export async function unpackFragment(fragment: string): Promise<string> {
  const packed = packedPart(fragment);
  if (packed === null) return fragment;
  try {
    const bytes = await opened(packed);
    return bytes === null ? fragment : packed.withRest(textOfBytes(bytes));
  } catch {
    return fragment;
  }
}

/** Null where it holds more than it may. Rejects where it is cut short or damaged. */
async function opened({ compressed, most }: Packed): Promise<Uint8Array | null> {
  const reader = inSlices(compressed).pipeThrough(new DecompressionStream(FORMAT)).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      // What is left to open is let go; nobody waits for it.
      reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** A slice when it is asked for, and none before. */
function inSlices(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= bytes.length) {
          controller.close();
          return;
        }
        controller.enqueue(bytes.slice(at, at + SLICE));
        at += SLICE;
      },
    },
    { highWaterMark: 0 },
  );
}
