import { describe, expect, test } from 'vitest';
import { inWords } from '../../support/architecture/fault.ts';
import { domainDoorFaults, endingFaults, importFaults } from '../../support/architecture/import-rules.ts';
import { anyFaults, lengthFaults, pageFaults, styleFaults } from '../../support/architecture/shape-rules.ts';
import { topLevelFaults } from '../../support/architecture/top-level.ts';

const file = (path: string, text: string) => ({ path, text });

describe('imports that a folder may not have', () => {
  test.each([
    ['domain', 'src/domain/day.ts', "import { z } from 'zod';"],
    ['domain', 'src/domain/day.ts', "import { readFileSync } from 'node:fs';"],
    ['domain', 'src/domain/day.ts', "import type { Offer } from '../collections/offer.ts';"],
    ['domain', 'src/domain/day.ts', "export * from '../i18n/format.ts';"],
    ['i18n', 'src/i18n/format.ts', "import { ageOn } from '../domain/index.ts';"],
    ['collections', 'src/collections/offer.ts', "import { shellFor } from '../view-models/shell.ts';"],
    ['view-models', 'src/view-models/home.ts', "import { readFileSync } from 'node:fs';"],
    ['view-models', 'src/view-models/home.ts', "import Home from '../components/Home.astro';"],
    ['components', 'src/components/Home.astro', "---\nimport { homeFor } from '../view-models/home.ts';\n---\n"],
    ['components', 'src/components/Home.astro', "---\nimport type { Offer } from '../collections/offer.ts';\n---\n"],
    ['components', 'src/components/Home.astro', "---\nimport '../islands/quick-exit.ts';\n---\n"],
    ['layouts', 'src/layouts/Page.astro', "---\nimport { format } from '../i18n/format.ts';\n---\n"],
    ['islands', 'src/islands/checker.tsx', "import { offer } from '../collections/offer.ts';"],
    ['islands', 'src/islands/checker.tsx', "import * as z from 'zod/mini';"],
    ['islands', 'src/islands/checker.tsx', "import i18next from 'i18next';"],
    ['islands', 'src/islands/checker.tsx', "const path = await import('node:path');"],
    ['islands', 'src/islands/checker.tsx', "import { words, type Words } from '../view-models/checker.ts';"],
    ['islands', 'src/islands/checker.tsx', "let offer: import('../collections/offer.ts').Offer;"],
    ['pages', 'src/pages/index.astro', "---\nimport { checkEntitlements } from '../domain/index.ts';\n---\n"],
    ['pages', 'src/pages/index.astro', "---\nimport { z } from 'astro/zod';\n---\n"],
    ['view-models', 'src/view-models/feedback.ts', "import { openStore } from '../feedback/store/open-store.ts';"],
    ['view-models', 'src/view-models/feedback.ts', "import { receive } from '../feedback/receive.ts';"],
    ['components', 'src/components/Feedback.astro', "---\nimport { FEEDBACK_ACTION } from '../feedback/form.ts';\n---\n"],
    ['feedback', 'src/feedback/store.ts', "import { ageOn } from '../domain/index.ts';"],
  ])('%s: %s refuses %s', (folder, path, text) => {
    const faults = importFaults(file(path, text));
    expect(faults).toHaveLength(1);
    expect(inWords(faults)).toContain(`and ${folder} may not`);
  });

  test('a file of no known folder is refused', () => {
    expect(importFaults(file('src/utils/date.ts', ''))).toHaveLength(1);
    expect(importFaults(file('src/helpers.ts', ''))).toHaveLength(1);
  });

  test('the fault names the line, the reason and the way out', () => {
    const [fault] = importFaults(file('src/domain/day.ts', "import { a } from './a.ts';\n\nimport 'zod';\n"));
    expect(fault).toMatchObject({ path: 'src/domain/day.ts', line: 3 });
    expect(fault?.why).toContain('pure');
    expect(fault?.mend).toContain('It may import itself.');
  });

  test('the line is the one in the file, in the frontmatter and in scripts too', () => {
    const text = "---\n\nimport 'zod';\n---\n<p>Hello</p>\n<script>\n  import '../domain/day.ts';\n</script>\n";
    expect(importFaults(file('src/components/A.astro', text)).map(({ line }) => line)).toEqual([3, 7]);
  });
});

describe('imports that a folder may have', () => {
  test.each([
    ['src/domain/day.ts', "import type { NonEmpty } from './non-empty.ts';"],
    ['src/i18n/translator.ts', "import i18next from 'i18next';"],
    ['src/collections/offer.ts', "import { z } from 'astro/zod'; import { join } from 'node:path';"],
    ['src/view-models/home.ts', "import { offer } from '../collections/offer.ts'; import '../i18n/format.ts';"],
    ['src/view-models/feedback.ts', "import { FEEDBACK_ACTION } from '../feedback/form.ts';"],
    ['src/server/entry.ts', "import { FEEDBACK_ACTION } from '../feedback/form.ts';"],
    ['src/feedback/receive.ts', "import { FEEDBACK_ACTION } from './form.ts';"],
    ['src/components/Home.astro', "---\nimport type { Home } from '../view-models/home.ts';\n---\n"],
    ['src/components/Home.astro', "---\nimport { type Home, type Card } from '../view-models/home.ts';\n---\n"],
    ['src/components/Exit.astro', "<script>\n  import '../islands/quick-exit.ts';\n</script>"],
    ['src/islands/checker.tsx', "import { useState } from 'preact/hooks'; import { ageOn } from '../domain/index.ts';"],
    ['src/islands/checker.tsx', "import type { Words } from '../view-models/checker.ts';"],
    ['src/pages/index.astro', "---\nimport Page from '../layouts/Page.astro';\n---\n"],
    ['src/content.config.ts', "import { schemas } from './collections/schemas.ts';"],
  ])('%s allows %s', (path, text) => {
    expect(importFaults(file(path, text))).toEqual([]);
  });
});

describe('other rules', () => {
  test('the domain has one door for everyone outside it', () => {
    const inside = file('src/domain/age.ts', "import { day } from './day.ts';");
    const past = file('src/view-models/home.ts', "import { day } from '../domain/day.ts';");
    const through = file('src/view-models/home.ts', "import { day } from '../domain/index.ts';");
    expect([inside, past, through].map((each) => domainDoorFaults(each).length)).toEqual([0, 1, 0]);
  });

  test('a relative import names its file in full', () => {
    expect(endingFaults(file('src/domain/day.ts', "import './age';"))).toHaveLength(1);
    expect(endingFaults(file('src/domain/day.ts', "import './age.ts'; import 'zod';"))).toEqual([]);
  });

  test('300 lines are allowed, 301 are not', () => {
    expect(lengthFaults(file('a.ts', '\n'.repeat(300)))).toEqual([]);
    expect(lengthFaults(file('a.ts', '\n'.repeat(301)))).toHaveLength(1);
  });

  test('any is found as a type, and only as a type', () => {
    expect(
      anyFaults(file('a.ts', 'const any = 1; // any\nexport const b = (c: any) => c as unknown as any;')),
    ).toHaveLength(2);
    expect(anyFaults(file('a.astro', '---\nlet a: Array<any>;\n---\n<p>any</p>'))).toMatchObject([{ line: 2 }]);
    expect(anyFaults(file('a.ts', "const any = 'any';"))).toEqual([]);
  });

  test('a page has 25 lines of frontmatter at most', () => {
    const page = (length: number) => file('src/pages/index.astro', `---\n${'x;\n'.repeat(length)}---\n<p />`);
    expect(pageFaults(page(25))).toEqual([]);
    expect(pageFaults(page(26))).toHaveLength(1);
  });

  test('a style attribute is found, a style element is not', () => {
    expect(styleFaults(file('a.astro', '<p\n style="color: red">'))).toMatchObject([{ line: 2 }]);
    expect(styleFaults(file('a.astro', '<style>p { color: red }</style>'))).toEqual([]);
  });

  test('the top of the project has no more and no less than the list', () => {
    const all =
      'src content public tests astro.config.mjs package.json package-lock.json tsconfig.json README.md LICENSE';
    const names = all.split(' ');
    expect(topLevelFaults([...names, '.git', 'dist'], ['dist'])).toEqual([]);
    expect(topLevelFaults([...names, 'vite.config.ts'], [])).toMatchObject([{ path: 'vite.config.ts' }]);
    expect(topLevelFaults(names.slice(1), [])).toMatchObject([{ path: 'src' }]);
  });
});
