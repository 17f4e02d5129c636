import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page against WCAG 2.2 AA and its own advice: rule and elements of each violation. */
export async function violations(page: Page): Promise<string[]> {
  return told(axeOn(page).withTags(tags));
}

/** The same for what other colours can spoil in a page whose order, names and sizes were judged before. */
export async function colourViolations(page: Page): Promise<string[]> {
  const found = await told(axeOn(page).withRules(['color-contrast', 'link-in-text-block']));
  return [...found, ...(await unseen(page)).map((text) => `as its ground: ${text}`)];
}

/** Text in the very colour of its ground, which axe takes for hidden on purpose. */
function unseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const groundOf = (element: Element | null): string => {
      const colour = element ? getComputedStyle(element).backgroundColor : '';
      return element && colour === 'rgba(0, 0, 0, 0)' ? groundOf(element.parentElement) : colour;
    };
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      const words = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const text = words.map(({ textContent }) => textContent?.trim()).join('');
      const isSeen = text !== '' && element.checkVisibility() && element.getBoundingClientRect().height > 1;
      return isSeen && getComputedStyle(element).color === groundOf(element) ? [text] : [];
    });
  });
}

/** Without the page of its own that axe opens to join what it finds in frames of other origins: the site has none, and opening it takes longer than all else. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

async function told(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
