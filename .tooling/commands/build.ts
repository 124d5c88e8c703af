import { buildSite, checkContent, councilNow } from '../site/build.ts';
import { inPlainWords } from '../plain-words.ts';

await inPlainWords('build', async () => {
  await checkContent(councilNow());
  await buildSite();
  console.log('The finished site is in dist/client/.');
});
