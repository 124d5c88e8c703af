import { checkContent, councilNow } from '../site/build.ts';
import { inPlainWords } from '../plain-words.ts';

await inPlainWords('check', () => checkContent(councilNow(), true));
