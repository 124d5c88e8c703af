import type { Page } from '@playwright/test';

/** A stop of the Tab key. */
export interface Stop {
  readonly name: string;
  /** Whether it has an outline that can be seen. */
  readonly hasRing: boolean;
  /** Whether at least a part of it lies on the screen with nothing in front of it. */
  readonly isSeen: boolean;
}

/** The names of everything a keyboard must reach, in the order of the page. */
export function tabStops(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const reachable = 'a[href], button:not([disabled]), input, select, textarea, summary, [tabindex="0"]';
    return [...document.querySelectorAll<HTMLElement>(reachable)]
      .filter((element) => element.checkVisibility() && element.tabIndex >= 0)
      .map((element) => `${element.localName}: ${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}`);
  });
}

/**
 * Presses Tab until the focus leaves the page.
 * @param atMost stops; a page that still holds the focus then has a trap
 */
export async function walk(page: Page, atMost: number): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < atMost) {
    await page.keyboard.press('Tab');
    const stop = await focusedStop(page);
    if (stop === undefined) break;
    stops.push(stop);
  }
  return stops;
}

function focusedStop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const seenAt = (x: number, y: number) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    };
    const inside = [0.1, 0.5, 0.9];
    return {
      name: `${element.localName}: ${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}`,
      hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isSeen: [...element.getClientRects()].some(({ left, top, width, height }) =>
        inside.some((across) => inside.some((down) => seenAt(left + width * across, top + height * down))),
      ),
    };
  });
}
