import { pathOf } from './field-path.ts';

/**
 * Leads an editor to a field: scrolls there and puts the cursor into it. Where the field itself is folded away or missing, to the group or list that
 * it belongs to. Decap names the control of a field "title-field-12" and points its label there.
 */
export function focusField(field: string): void {
  let scope: Element = document.body;
  let label: HTMLLabelElement | undefined;
  let place = 0;
  for (const key of pathOf(field)) {
    if (typeof key === 'number') {
      place = key;
      continue;
    }
    const found = [...scope.querySelectorAll<HTMLLabelElement>(`label[for^="${CSS.escape(key)}-field-"]`)];
    const next = found[place] ?? found[0];
    if (!next) break;
    label = next;
    // The entries of a list stand behind one another, so the n-th label below the list belongs to the n-th entry.
    scope = fieldOf(next) ?? scope;
    place = 0;
  }
  if (!label) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  label.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  controlOf(label)?.focus({ preventScroll: true });
}

/** Decap's box of a field; its label stands in a line of its own at the top. */
function fieldOf(label: HTMLLabelElement): Element | null | undefined {
  return label.parentElement?.parentElement;
}

function controlOf(label: HTMLLabelElement): HTMLElement | null | undefined {
  const own = document.getElementById(label.htmlFor);
  if (own?.matches('input, textarea, select, button')) return own;
  const box = own ?? fieldOf(label);
  const find = (what: string) => box?.querySelector<HTMLElement>(what);
  return find('input, textarea, select, [contenteditable="true"]') ?? find('button');
}
