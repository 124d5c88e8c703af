/** The fields of a form as they were sent. */
export interface SentFields {
  /** The first value of every field. */
  readonly values: ReadonlyMap<string, string>;
  /** Fields that were sent more than once. */
  readonly repeated: ReadonlySet<string>;
  /** Fields whose bytes are not text. */
  readonly unreadable: ReadonlySet<string>;
}

/** Reads a body of the type application/x-www-form-urlencoded. Never fails: what cannot be read is told. */
export function readFields(body: Uint8Array): SentFields {
  const values = new Map<string, string>();
  const repeated = new Set<string>();
  const unreadable = new Set<string>();
  for (const pair of inAscii(body).split('&')) {
    const at = pair.indexOf('=');
    const name = decoded(at < 0 ? pair : pair.slice(0, at)).text;
    const value = decoded(at < 0 ? '' : pair.slice(at + 1));
    if (values.has(name)) repeated.add(name);
    else values.set(name, value.text);
    if (!value.isReadable) unreadable.add(name);
  }
  return { values, repeated, unreadable };
}

/** Every byte that is no ASCII, written the way a form writes it. */
function inAscii(body: Uint8Array): string {
  return Buffer.from(body).toString('latin1').replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`);
}

function decoded(written: string): { readonly text: string; readonly isReadable: boolean } {
  // A percent sign that begins no byte stands for itself.
  const encoded = written.replaceAll('+', ' ').replace(/%(?![0-9a-f]{2})/gi, '%25');
  try {
    return { text: decodeURIComponent(encoded), isReadable: true };
  } catch {
    // As browsers do it: what is no character becomes a sign that says so.
    return { text: new URLSearchParams(`text=${encoded}`).get('text') ?? '', isReadable: false };
  }
}
