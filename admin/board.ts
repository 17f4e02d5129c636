import type { ImmutableMap } from './cms.ts';
import { id } from './locale/id.ts';
import { instancesAround } from './react-instances.ts';

const { draftHeader, inReviewHeader, readyHeader } = id.workflow.workflowList;
const columns = { draft: draftHeader, pending_review: inReviewHeader, pending_publish: readyHeader };

/**
 * Address of the card whose button was pressed last: it takes the focus along. Decap makes all cards anew whenever the board changes, more than once
 * in a move, until somebody presses something else.
 */
let moved: string | undefined;

/**
 * Gives a card of the board of the workflow buttons that move it: Decap 3.16 moves cards by dragging only, which neither the keyboard nor every hand
 * can (WCAG 2.1.1 and 2.5.7). They go Decap's own way, past the same checks. `foot` holds the card's other buttons.
 */
export function addMoves(foot: HTMLElement): void {
  const board = instancesAround(foot).find((instance): instance is Board => 'handleChangeStatus' in instance);
  const link = foot.parentElement?.querySelector('a');
  const [, collection = '', slug = ''] =
    /#\/collections\/([^/]+)\/entries\/([^?]+)/.exec(link?.href ?? '') ?? [];
  const ownStatus = board && statusOf(board, collection, slug);
  if (!board || !link || !ownStatus) return;
  const title = link.querySelector('h2')?.textContent ?? slug;
  for (const [status, column] of Object.entries(columns)) {
    if (status === ownStatus) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'suluh-move';
    button.textContent = `Pindahkan ke ${column}`;
    button.ariaLabel = `Pindahkan ke ${column}: ${title}`;
    button.addEventListener('click', () => {
      moved = link.href;
      for (const press of ['keydown', 'pointerdown']) addEventListener(press, forget, { capture: true });
      board.handleChangeStatus(status, { collection, slug, ownStatus });
    });
    foot.append(button);
  }
  if (moved === link.href && document.activeElement === document.body) link.focus();
}

function forget(): void {
  moved = undefined;
}

function statusOf({ props }: Board, collection: string, slug: string): string | undefined {
  return Object.keys(columns).find((status) =>
    props.entries
      .get(status)
      ?.some((entry) => entry.get('collection', '') === collection && entry.get('slug', '') === slug),
  );
}

/** Decap's component `WorkflowList`. */
interface Board {
  props: {
    /** Entries by status. */
    entries: Map<string, { some(test: (entry: ImmutableMap) => boolean): boolean }>;
  };
  handleChangeStatus(to: string, card: { collection: string; slug: string; ownStatus: string }): void;
}
