import { addMoves } from './board.ts';

/*
 * Decap 3.16 leaves out of its markup what people need who see nothing of it or have no mouse: names of fields and switches, the way into its menus
 * and to its files by the keyboard, the parts of a page. None of it can be set from outside; so it is added wherever Decap has drawn something anew.
 */

/** Mends Decap's markup as it is drawn. Call once. */
export function mendMarkup(): void {
  let isWaiting = false;
  const mend = () => {
    isWaiting = false;
    for (const [selector, change] of mended)
      for (const element of document.querySelectorAll<HTMLElement>(selector)) change(element);
  };
  new MutationObserver(() => {
    if (!isWaiting) requestAnimationFrame(mend);
    isWaiting = true;
  }).observe(document.body, { childList: true, subtree: true });
  document.addEventListener('keydown', pressCard);
  mend();
}

/** What is mended, and how; each may be met again and again. */
const mended: [selector: string, change: (element: HTMLElement) => void][] = [
  ['[data-slate-editor]:not([aria-label])', (field) => name(field, fieldName(field))],
  ['[data-testid="now-button"]', (button) => name(button, `${button.textContent}: ${fieldName(button)}`)],
  [
    'button[role="switch"][class*="ToolbarToggle"]',
    (toggle) => {
      name(toggle, `Tulis ${fieldName(toggle)} sebagai Markdown`);
      if (!toggle.hasAttribute('aria-checked')) toggle.ariaChecked = 'false';
    },
  ],
  // There are many of them in a form.
  [
    '[data-testid="expand-button"]',
    (button) => name(button, `${button.ariaLabel?.split(' ')[0]} ${fieldName(button)}`),
  ],
  ['[role="menu"] > ul', (list) => list.setAttribute('role', 'none')],
  // A button in a button: the outer one opens the menu, the inner one only has its name.
  [
    '[role="button"][aria-haspopup] button:not([inert])',
    (inner) => {
      const outer = inner.closest<HTMLElement>('[role="button"]');
      if (outer) name(outer, inner.title || inner.innerText);
      inner.inert = true;
    },
  ],
  [
    '[class*="-EditorContainer"], [class*="StyledAuthenticationPage"], [class*="-WorkflowContainer"]',
    (page) => page.setAttribute('role', 'main'),
  ],
  // The field inside opens the window of files; its label takes the focus and does nothing with it.
  ['label.nc-fileUploadButton[tabindex]', (label) => label.removeAttribute('tabindex')],
  // The name of the file stands beside it.
  ['img[class*="-CardImage"]:not([alt])', (picture) => picture.setAttribute('alt', '')],
  ['[class*="-WorkflowLink"] h2', endTitle],
  ['[class*="-CardButtonContainer"]:not(:has(.suluh-move))', addMoves],
  [
    '[role="dialog"] [class*="-Card"][tabindex="-1"]',
    (card) => {
      card.tabIndex = 0;
      card.setAttribute('role', 'button');
    },
  ],
];

function name(element: HTMLElement, words: string): void {
  if (element.ariaLabel !== words) element.ariaLabel = words;
}

/** The title of a card on the board, without the sign before the state, which stands in lists only (drafts/states.ts). */
function endTitle(title: HTMLElement): void {
  const words = title.innerText.replace(/ · *$/, '');
  if (title.innerText !== words) title.innerText = words;
}

/** "Isi" of anything in the field of that label. */
function fieldName(element: HTMLElement): string {
  const label = element.closest('[class*="-ControlContainer"]')?.querySelector('label');
  return label?.textContent?.replace(/ \([^)]*\)$/, '') ?? '';
}

/** A file is chosen as a button is pressed. */
function pressCard(event: KeyboardEvent): void {
  const card = event.target;
  if (!(card instanceof HTMLElement) || !card.matches('[role="dialog"] [class*="-Card"][role="button"]'))
    return;
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  card.click();
}
