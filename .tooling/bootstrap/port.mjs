import { createServer } from 'node:net';
import { problem } from './problem.mjs';

/**
 * Ends with a problem when the port cannot be listened on, so that nobody waits for a build first.
 * @param {{ port: number }} settings
 */
export async function refuseTakenPort({ port }) {
  for (const host of ['127.0.0.1', '::1']) {
    const sentence = portProblem(await tryToListen(port, host), port);
    if (sentence !== undefined) throw problem(sentence);
  }
}

/**
 * @param {string | undefined} code the error code of a failed listen
 * @param {number} port
 */
export function portProblem(code, port) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is already in use: stop the program that uses it, or choose another port, such as PORT=${port === 65535 ? 4321 : port + 1}.`;
  }
  if (code === 'EACCES') return `You are not allowed to use port ${port}: choose one above 1023, such as PORT=4321.`;
  return undefined;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the error code, if any
 */
function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
