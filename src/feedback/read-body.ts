/** The most that is read from somebody who sends too much, so that the answer still reaches them. */
const MOST_DISCARDED = 8 * 1024 * 1024;

/** The bytes of a body; `undefined` when there are more than the limit. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(request)) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    if (size > MOST_DISCARDED) break;
  }
  return size > limit ? undefined : Buffer.concat(chunks);
}

async function* chunksOf({ body }: Request): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  for await (const chunk of body) yield chunk;
}
