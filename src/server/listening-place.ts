import { given, wholeNumber, type Environment } from '../feedback/environment.ts';

/** Where a server listens. */
export interface ListeningPlace {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
}

/** By PORT and HOST. @throws a plain sentence when PORT cannot be used */
export function listeningPlace(env: Environment): ListeningPlace {
  return { port: wholeNumber(env, 'PORT', { usual: 4321, least: 0, most: 65_535 }), host: given(env, 'HOST') ?? '127.0.0.1' };
}

/** Why nobody can listen there, in a sentence; the fault itself when it is another one. */
export function listeningProblem(fault: unknown, { port, host }: ListeningPlace): unknown {
  switch ((fault as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new Error(`Port ${port} is already in use: stop the program that uses it, or choose another port, such as PORT=${port === 65_535 ? 4321 : port + 1}.`);
    case 'EACCES':
      return new Error(`You are not allowed to use port ${port}: choose one above 1023, such as PORT=4321.`);
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return new Error(`HOST=${host} is no address of this machine: write HOST=127.0.0.1 for this machine alone, or HOST=0.0.0.0 for all its networks.`);
    case undefined:
    default:
      return fault;
  }
}
