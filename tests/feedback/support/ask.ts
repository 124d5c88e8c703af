import { request, type Agent } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  readonly agent?: Agent;
}

/** Asks a server with exactly these headers: `fetch` would add and refuse some. */
export function ask(url: string, { method = 'GET', headers = {}, body, agent }: Question = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers: { ...headers }, ...(agent === undefined ? {} : { agent }) }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    asked.on('error', reject).end(body);
  });
}

export const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** Sends the feedback form. */
export function send(address: string, fields: Readonly<Record<string, string>>, agent?: Agent): Promise<Answer> {
  const body = new URLSearchParams({ kind: 'quick', locale: 'en', ...fields }).toString();
  return ask(`${address}/feedback/send/`, { method: 'POST', headers: FORM, body, ...(agent === undefined ? {} : { agent }) });
}

/** The reference in the address that a kept message is thanked for at. */
export function referenceIn({ headers }: Answer): string | undefined {
  return typeof headers['location'] === 'string' ? headers['location'].split('#')[1] : undefined;
}
