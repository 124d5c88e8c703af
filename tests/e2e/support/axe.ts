import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong on a page as it stands now: page, rule, element, and how to mend it.
 * @param except rules that cannot be judged in this state of the page
 */
export async function axeFaults(page: Page, except: readonly string[] = []): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    // After the options, which would replace them.
    .withTags(TAGS)
    .disableRules([...except])
    // Pages have no frames, and without them axe need not open a second page to sum up.
    .setLegacyMode()
    .analyze();
  const { pathname } = new URL(page.url());
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary = '' }) =>
        `${pathname}: ${id} (${help}) at ${target.join(' ')}: ${html.slice(0, 200)}\n${failureSummary}`,
    ),
  );
}
