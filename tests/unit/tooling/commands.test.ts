import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const door = fileURLToPath(new URL('../../../.tooling/run.mjs', import.meta.url));

test.each([
  ['not a number', 'abc'],
  ['too large', '65536'],
  ['zero', '0'],
  ['not whole', '80.5'],
])('a port that is %s is refused in one sentence', (_, port) => {
  const { status, lines } = runDoor('start', { PORT: port });
  expect(status).toBe(1);
  expect(lines).toEqual([
    `PORT is "${port}", which is not a port: use a whole number from 1 to 65535, such as PORT=4321.`,
  ]);
});

test('an unknown council is refused with the list of those that exist', () => {
  const { status, lines } = runDoor('start', { COUNCIL: 'atlantis' });
  expect(status).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^There is no council "atlantis" \(there are: .*exampleshire/);
});

test('a taken port is refused before anything is built', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const { status, lines } = runDoor('start', { PORT: `${port}` });
  other.close();
  expect(status).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`Port ${port} is already in use`);
});

test('an unknown command is answered with those that exist', () => {
  const { status, lines } = runDoor('../run', {});
  expect(status).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('npm start');
});

function runDoor(command: string, env: NodeJS.ProcessEnv): { status: number | null; lines: readonly string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [door, command], {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  });
  return { status, lines: `${stdout}${stderr}`.split('\n').filter((line) => line !== '') };
}
