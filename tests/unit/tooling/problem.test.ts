import { describe, expect, test } from 'vitest';
import { diskCause, knownCause, problem, sentenceFor } from '../../../.tooling/bootstrap/problem.mjs';

describe('what npm and Node print becomes one sentence that says how to mend it', () => {
  test.each([
    ['npm error code ENOSPC\nnpm error nospc no space left on device, write', 'The disk is full'],
    [
      "EROFS: read-only file system, access '/srv/portal'",
      'Cannot write to /srv/portal because it is on a read-only disk',
    ],
    ['npm error code EACCES\nnpm error path /srv/portal', 'You have no permission to write to /srv/portal'],
    [
      'npm error code ENOTFOUND\nnpm error network request to https://registry.example failed',
      'Cannot reach the npm registry',
    ],
    ['npm error code ECONNREFUSED', 'Cannot reach the npm registry'],
    ['npm error code E401', 'The npm registry refused the request'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'certificate is not trusted'],
    ['npm error code EINTEGRITY', 'came damaged or changed'],
    ['npm error code ETARGET', 'does not have a package'],
    ['npm error code EUSAGE', 'do not agree'],
  ])('%s', (text, sentence) => {
    expect(knownCause(text, 'start')).toContain(sentence);
  });

  test('a full disk is named even when the network is blamed as well', () => {
    expect(knownCause('npm error code ENOTFOUND\nnpm warn tar ENOSPC', 'start')).toContain('The disk is full');
  });

  test('a build fails for want of a disk, never for want of a network', () => {
    expect(diskCause('No space left on device (os error 28)', 'build')).toContain('The disk is full');
    expect(diskCause('ENOTFOUND', 'build')).toBeUndefined();
  });

  test('what nobody has met before is left to others to tell', () => {
    expect(knownCause('Cannot read properties of undefined', 'start')).toBeUndefined();
  });

  test.each([
    ['start', 'npm start'],
    ['test', 'npm test'],
    ['build', 'npm run build'],
  ])('the command to repeat is named as it is typed: %s', (command, typed) => {
    expect(knownCause('ENOSPC', command)).toContain(`run ${typed} again`);
  });
});

describe('anything thrown becomes one sentence', () => {
  test('a problem is told in its own words', () => {
    expect(sentenceFor(problem('Port 80 is taken.'), 'start')).toBe('Port 80 is taken.');
  });

  test('an error of the system is told by its cause', () => {
    const error = Object.assign(new Error("EROFS: read-only file system, mkdir '/srv/portal/.node'"), {
      code: 'EROFS',
    });
    expect(sentenceFor(error, 'start')).toContain('Cannot write to /srv/portal/.node');
  });

  test('anything else is told with its message and without a stack trace', () => {
    expect(sentenceFor(new Error('odd'), 'start')).toMatch(/^Something went wrong .*: odd$/);
    expect(sentenceFor('a string', 'start')).toContain('a string');
    expect(sentenceFor(undefined, 'start')).toContain('undefined');
  });
});
