import type { DecapField } from '../decap-config.ts';
import { labelOf } from './field-path.ts';
import type { DeskProblem } from './judge-draft.ts';

/**
 * Shows what the check found as a list whose entries lead to their fields, warnings with a way to release them. Draws anew only when something has
 * changed, so that nobody loses the place where they are reading or writing.
 */
export function problemList(root: HTMLElement, { onFocus, onRelease }: Wiring) {
  const { ownerDocument: document } = root;
  let shown = '';
  return (problems: DeskProblem[], fields: DecapField[]): void => {
    const next = JSON.stringify(problems);
    if (next === shown) return;
    shown = next;
    root.replaceChildren(...problems.map((problem) => item(problem, fields)));
  };

  function item(problem: DeskProblem, fields: DecapField[]): HTMLElement {
    const entry = document.createElement('li');
    entry.className = 'check-item';
    entry.dataset['level'] = problem.level;
    const lead = entry.appendChild(button('check-lead', () => onFocus(problem.field)));
    const label = labelOf(problem.field, fields) || 'Tulisan ini';
    const name = lead.appendChild(document.createElement('strong'));
    name.textContent = problem.level === 'warn' ? `Peringatan · ${label}` : label;
    lead.append(document.createTextNode(` ${problem.message}`));
    const { rule } = problem;
    if (rule) entry.append(releaseForm((reason) => onRelease(rule, reason)));
    return entry;
  }

  function releaseForm(release: (reason: string) => void): HTMLElement {
    const details = document.createElement('details');
    const summary = details.appendChild(document.createElement('summary'));
    summary.textContent = 'Lepaskan dengan alasan';
    const form = details.appendChild(document.createElement('form'));
    const label = form.appendChild(document.createElement('label'));
    label.textContent = 'Apa yang sudah diperiksa, dan mengapa tetap benar?';
    const input = label.appendChild(document.createElement('input'));
    Object.assign(input, { type: 'text', required: true, minLength: 10, maxLength: 300 });
    const send = form.appendChild(button('check-release', () => undefined));
    send.type = 'submit';
    send.textContent = 'Lepaskan';
    // The desk's policy lets no form be sent anywhere; this one only speaks to the list.
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (input.value.trim().length >= 10) release(input.value.trim());
    });
    return details;
  }

  function button(name: string, act: () => void): HTMLButtonElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = name;
    made.addEventListener('click', act);
    return made;
  }
}

/** What a list of problems is tied to. */
export interface Wiring {
  onFocus: (field: string) => void;
  onRelease: (rule: NonNullable<DeskProblem['rule']>, reason: string) => void;
}
