import { openStore } from '../../../src/feedback/store/open-store.ts';
import { readStorePlace } from '../../../src/feedback/settings.ts';
import { message } from '../../support/feedback.ts';

/** A program of its own that keeps so many messages, and prints the reference of each as soon as it has it. */
const store = openStore(readStorePlace(process.env));
for (let n = 0; n < Number(process.argv[2]); n += 1) {
  console.log(await store.add(message({ text: `From ${process.pid}, number ${n}` })));
}
await store.close();
