import type { DecapField } from '../decap-config.ts';
import { problemList, type Wiring } from './list.ts';
import css from './status.css?raw';
import { type Verdict, verdictWords } from './verdict.ts';

/** Shows a verdict in an element: a line that screen readers are told, and the list behind it. */
export function statusView(root: HTMLElement, wiring: Wiring): StatusView {
  const { ownerDocument: document } = root;
  if (!document.querySelector('style[data-check]')) {
    const style = document.head.appendChild(document.createElement('style'));
    style.dataset['check'] = '';
    style.textContent = css;
  }
  const details = root.appendChild(document.createElement('details'));
  details.className = 'check';
  const summary = details.appendChild(document.createElement('summary'));
  const words = summary.appendChild(document.createElement('span'));
  words.setAttribute('role', 'status');
  const list = details.appendChild(document.createElement('ul'));
  list.setAttribute('role', 'list');
  const draw = problemList(list, wiring);
  return {
    show(verdict, fields) {
      const found = verdict.state === 'judged' ? verdict.problems : undefined;
      details.dataset['state'] = !found ? verdict.state : found.length === 0 ? 'ready' : levelOf(found);
      const text = verdictWords(verdict);
      if (words.textContent !== text) words.textContent = text;
      if (found) draw(found, fields);
      if (found?.length === 0) details.open = false;
    },
    open() {
      details.open = true;
    },
    close: () => details.remove(),
  };
}

/** A verdict on the screen. */
export interface StatusView {
  show: (verdict: Verdict, fields: DecapField[]) => void;
  open: () => void;
  close: () => void;
}

function levelOf(problems: { level: 'error' | 'warn' }[]): 'error' | 'warn' {
  return problems.some(({ level }) => level === 'error') ? 'error' : 'warn';
}
