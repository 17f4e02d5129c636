import { id } from '../locale/id.ts';
import type { Editor } from './editor.ts';

/*
 * Decap keeps a copy of what is typed in the browser's own database (IndexedDB) and offers it when the entry is opened again. Two things are
 * amiss with it in 3.16. It is written after two seconds without typing, so that somebody who writes on without a pause has no copy at all. And it
 * is read while the entry itself is still on its way: an entry that arrives later takes the place of the copy that was just accepted.
 */

/** Whether the copy of the entry that is open was accepted. */
let accepted = false;

/** Notes whether the copy is wanted. Call once, before Decap starts. */
export function noteAnswers(): void {
  const ask = window.confirm.bind(window);
  window.confirm = (question) => {
    const yes = ask(question);
    if (question === id.editor.editor.confirmLoadBackup) accepted = yes;
    return yes;
  };
}

/** Has the copy of an open entry written every second, and when its page is left. Gives what ends it. */
export function backUp(editor: Editor): () => void {
  const flush = () => editor.createBackup.flush();
  const timer = setInterval(flush, 1000);
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  const update = editor.componentDidUpdate;
  editor.componentDidUpdate = function (before) {
    const arrived = !before.localBackup && this.props.localBackup;
    // What was accepted is not asked for a second time.
    if (arrived && accepted) this.props.loadLocalBackup();
    else update.call(this, before);
  };
  return () => {
    accepted = false;
    clearInterval(timer);
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', flush);
  };
}

/** Brings back an accepted copy that the entry itself has replaced. Call when a form appears. */
export function restoreAccepted({ props }: Editor): void {
  if (accepted && !props.hasChanged) void props.retrieveLocalBackup(props.collection, props.slug);
}
