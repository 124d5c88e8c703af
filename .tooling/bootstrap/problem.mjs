/**
 * A fault that the person at the keyboard can mend, told in one sentence without a stack trace.
 * @param {string} sentence what is wrong and how to mend it
 */
export function problem(sentence) {
  return Object.assign(new Error(sentence), { isProblem: true });
}

/**
 * The one sentence to print for anything that was thrown.
 * @param {unknown} error
 * @param {string} command the npm command that was running, such as "start"
 */
export function sentenceFor(error, command) {
  const { isProblem, message, code } = /** @type {Partial<Error & { isProblem: boolean, code: string }>} */ (
    error ?? {}
  );
  if (isProblem && message !== undefined) return message;
  return (
    knownCause(`${code ?? ''} ${message ?? ''}`, command) ??
    `Something went wrong that this tool does not know: ${message ?? String(error)}`
  );
}

/**
 * Reads what npm or Node said when it failed, and says in one sentence what is wrong and how to mend
 * it; undefined when the cause is not one of the well-known ones.
 * @param {string} text
 * @param {string} command
 * @returns {string | undefined}
 */
export function knownCause(text, command) {
  return diskCause(text, command) ?? causeAmong(NETWORK_CAUSES, text, command);
}

/**
 * As `knownCause`, for programs that have nothing to do with the network.
 * @param {string} text
 * @param {string} command
 * @returns {string | undefined}
 */
export function diskCause(text, command) {
  return causeAmong(DISK_CAUSES, text, command);
}

/**
 * @param {readonly { sign: RegExp, say: (circumstance: Circumstance) => string }[]} causes
 * @param {string} text
 * @param {string} command
 */
function causeAmong(causes, text, command) {
  return causes.find(({ sign }) => sign.test(text))?.say({ again: again(command), path: pathIn(text) });
}

/** @typedef {{ again: string, path: string }} Circumstance */

/** The first sign found decides, so the surest signs come first. Rust programs say "os error". */
const DISK_CAUSES = [
  {
    sign: /\b(ENOSPC|EDQUOT)\b|\(os error 28\)/,
    say: (/** @type {Circumstance} */ { again }) =>
      `The disk is full: free about 1 GB where this project and your home folder are, then run ${again} again.`,
  },
  {
    sign: /\bEROFS\b|\(os error 30\)/,
    say: (/** @type {Circumstance} */ { again, path }) =>
      `Cannot write to ${path} because it is on a read-only disk: copy the project to a folder you can write to, then run ${again} there.`,
  },
  {
    sign: /\b(EACCES|EPERM)\b|\(os error 13\)/,
    say: (/** @type {Circumstance} */ { again, path }) =>
      `You have no permission to write to ${path}: give yourself that permission or copy the project to a folder of your own, then run ${again} there.`,
  },
];

const NETWORK_CAUSES = [
  {
    sign: /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|E50\d)\b/,
    say: (/** @type {Circumstance} */ { again }) =>
      `Cannot reach the npm registry: check your internet connection, and the registry and proxy that npm is set to (npm config get registry), then run ${again} again.`,
  },
  {
    sign: /\bE(401|403|407)\b/,
    say: (/** @type {Circumstance} */ { again }) =>
      `The npm registry refused the request: check the registry, proxy and sign-in that npm is set to (npm config get registry), then run ${again} again.`,
  },
  {
    sign: /CERT|self[- ]signed|UNABLE_TO_VERIFY/,
    say: (/** @type {Circumstance} */ { again }) =>
      `The npm registry's certificate is not trusted: give npm your organisation's certificate (npm config set cafile <file>), then run ${again} again.`,
  },
  {
    sign: /\bEINTEGRITY\b/,
    say: (/** @type {Circumstance} */ { again }) =>
      `A package came damaged or changed from the npm registry: run npm cache verify, then ${again} again, and if it happens once more tell whoever runs your registry.`,
  },
  {
    sign: /\b(E404|ETARGET)\b/,
    say: (/** @type {Circumstance} */ { again }) =>
      `The npm registry does not have a package this project needs: check which registry npm is set to (npm config get registry), then run ${again} again.`,
  },
  {
    sign: /\bEUSAGE\b/,
    say: (/** @type {Circumstance} */ { again }) =>
      `package.json and package-lock.json do not agree: run npm install --package-lock-only, then ${again} again.`,
  },
];

/** @param {string} command */
function again(command) {
  return command === 'start' || command === 'test' ? `npm ${command}` : `npm run ${command}`;
}

/** @param {string} text */
function pathIn(text) {
  const found = /(?:npm (?:error|ERR!) path (\S.*))|(?:, \w+ '([^']+)')/.exec(text);
  return found?.[1] ?? found?.[2] ?? 'this folder';
}
