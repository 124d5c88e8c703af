import { expect, test } from 'vitest';
import { listeningPlace } from '../../../src/server/listening-place.ts';
import { serveSite } from '../../../src/server/serve.ts';

test.each([
  [{}, { port: 4321, host: '127.0.0.1' }],
  [{ PORT: '', HOST: '' }, { port: 4321, host: '127.0.0.1' }],
  [{ PORT: '8080', HOST: '0.0.0.0' }, { port: 8080, host: '0.0.0.0' }],
])('%o says where to listen', (env, place) => {
  expect(listeningPlace(env)).toEqual(place);
});

test.each(['nonsense', '-1', '65536', '0x1F90', '80.5', '1e3'])('PORT=%s is refused by its name', (PORT) => {
  expect(() => listeningPlace({ PORT })).toThrow(`PORT is "${PORT}": write a whole number from 0 to 65535, such as PORT=4321.`);
});

test('a port that is taken, and an address of no machine here, are told in a sentence', async () => {
  const { address, stop } = await serveSite({ folder: '.' });
  const port = Number(new URL(address).port);
  await expect(serveSite({ folder: '.', place: { port, host: '127.0.0.1' } })).rejects.toThrow(`Port ${port} is already in use: stop the program that uses it, or choose another port, such as PORT=`);
  await expect(serveSite({ folder: '.', place: { port: 0, host: '203.0.113.1' } })).rejects.toThrow('HOST=203.0.113.1 is no address of this machine');
  await stop();
});
