import type { Draft } from './draft.ts';

/** Milliseconds without a further key before the pane follows. */
const pause = 250;

/**
 * Opens the pane beside an entry: `above` stands on top of it at all times, the tabs share the rest. Only what can be seen is drawn, and what has
 * become old is called off.
 */
export function openPane(root: HTMLElement, { above, tabs }: PaneParts): Pane {
  const document = root.ownerDocument;
  const shownAbove = above.map((part) => part.open(root.appendChild(box(document, 'pane-above'))));
  const list = root.appendChild(box(document, 'pane-tabs'));
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', 'Pratinjau');
  const panels = tabs.map((tab, i) => panelOf(root, list, tab, i));
  let draft: Draft | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let chosen = Math.max(0, lastTitle === undefined ? 0 : tabs.findIndex(({ title }) => title === lastTitle));

  const follow = () => {
    if (!draft) return;
    for (const view of shownAbove) view.show(draft);
    panels[chosen]?.view().show(draft);
  };
  const choose = (index: number) => {
    panels[chosen]?.hide();
    chosen = index;
    lastTitle = tabs[index]?.title;
    panels[chosen]?.unhide();
    follow();
  };
  for (const [i, { button }] of panels.entries()) {
    button.addEventListener('click', () => choose(i));
    button.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step === undefined) return;
      const next = (i + step + panels.length) % panels.length;
      choose(next);
      panels[next]?.button.focus();
    });
  }
  panels[chosen]?.unhide();
  list.hidden = tabs.length < 2;

  return {
    show(next) {
      const isFirst = draft === undefined;
      draft = next;
      clearTimeout(waiting);
      if (isFirst) follow();
      else waiting = setTimeout(follow, pause);
    },
    close() {
      clearTimeout(waiting);
      for (const view of shownAbove) view.close();
      for (const panel of panels) panel.close();
    },
  };
}

/** The pane beside one entry. */
export interface Pane {
  /** Call with every change. */
  show: (draft: Draft) => void;
  close: () => void;
}

/** What the pane of a collection is made of. */
export interface PaneParts {
  above: PanePart[];
  tabs: PanePart[];
}

/** A part of the pane. It knows of nothing else in the pane, and may draw with any means into the element that it gets. */
export interface PanePart {
  /** Name of its tab: "Halaman". */
  title: string;
  open: (element: HTMLElement) => PaneView;
}

/** A part that was opened. */
export interface PaneView {
  /** Called with a newer draft while it can be seen; what an older one began is no longer wanted. Never throws. */
  show: (draft: Draft) => void;
  /** Called when another tab has taken its place. */
  hide?: () => void;
  close: () => void;
}

/** Title of the tab chosen last, for the next entry. */
let lastTitle: string | undefined;

function panelOf(root: HTMLElement, list: HTMLElement, { title, open }: PanePart, index: number) {
  const document = root.ownerDocument;
  const button = list.appendChild(document.createElement('button'));
  const panel = root.appendChild(box(document, 'pane-panel'));
  const names = { button: `tab-${index}`, panel: `panel-${index}` };
  button.type = 'button';
  button.id = names.button;
  button.textContent = title;
  button.setAttribute('role', 'tab');
  button.setAttribute('aria-controls', names.panel);
  panel.id = names.panel;
  panel.setAttribute('role', 'tabpanel');
  panel.setAttribute('aria-labelledby', names.button);
  let view: PaneView | undefined;
  const mark = (isChosen: boolean) => {
    button.setAttribute('aria-selected', String(isChosen));
    button.tabIndex = isChosen ? 0 : -1;
    panel.hidden = !isChosen;
  };
  mark(false);
  return {
    button,
    view: () => (view ??= open(panel)),
    unhide: () => mark(true),
    hide() {
      mark(false);
      view?.hide?.();
    },
    close: () => view?.close(),
  };
}

function box(document: Document, name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}
