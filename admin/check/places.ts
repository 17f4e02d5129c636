import type { DecapField } from '../decap-config.ts';
import type { PanePart } from '../previews/pane.ts';
import type { Wiring } from './list.ts';
import { type StatusView, statusView } from './status.ts';
import type { Verdict } from './verdict.ts';

/** Where the verdict on the entry in the editor stands: in the pane beside it, or at the bottom of the window while there is none. */
export function statusPlaces(wiring: Wiring): Places {
  const inPane = new Set<StatusView>();
  let bar: { root: HTMLElement; view: StatusView } | undefined;
  let last: { verdict: Verdict; fields: DecapField[] } | undefined;

  const follow = () => {
    if (last && inPane.size === 0) bar ??= makeBar(wiring);
    if (!last || inPane.size > 0) {
      bar?.root.remove();
      bar = undefined;
    }
    for (const view of views()) if (last) view.show(last.verdict, last.fields);
  };
  const views = () => [...inPane, ...(bar ? [bar.view] : [])];

  return {
    part: {
      title: 'Pemeriksaan',
      open(element) {
        const view = statusView(element, wiring);
        inPane.add(view);
        follow();
        return {
          // It hears of every change itself, for it also has to while there is no pane.
          show: () => undefined,
          close() {
            inPane.delete(view);
            view.close();
            follow();
          },
        };
      },
    },
    show(verdict, fields) {
      last = { verdict, fields };
      follow();
    },
    unfold() {
      for (const view of views()) view.open();
    },
    clear() {
      last = undefined;
      follow();
    },
  };
}

/** The places for the status. */
interface Places {
  /** For the pane. */
  part: PanePart;
  show: (verdict: Verdict, fields: DecapField[]) => void;
  /** Opens the list. */
  unfold: () => void;
  /** For when the entry was left. */
  clear: () => void;
}

function makeBar(wiring: Wiring) {
  const root = document.body.appendChild(document.createElement('div'));
  root.className = 'check-bar';
  return { root, view: statusView(root, wiring) };
}
