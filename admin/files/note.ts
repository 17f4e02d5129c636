/** What is said about a file, below the buttons where it was chosen: read aloud, and gone with the next choice. */
export function fileNote(input: HTMLInputElement): FileNote {
  const { ownerDocument: document } = input;
  const dialog = input.closest('[role="dialog"]') ?? document.body;
  const buttons = input.closest('label')?.parentElement?.parentElement;
  const note = dialog.querySelector<HTMLElement>('.file-note') ?? document.createElement('p');
  note.className = 'file-note';
  note.setAttribute('role', 'alert');
  if (!note.isConnected) (buttons ?? dialog).after(note);
  const show = (words: string, kind: string) => {
    note.dataset['kind'] = kind;
    note.textContent = words;
  };
  return {
    say: (words) => show(words, 'note'),
    warn: (words) => show(words, 'warn'),
    refuse: (words) => show(words, 'refused'),
  };
}

/** A place for words about a file. */
interface FileNote {
  say: (words: string) => void;
  warn: (words: string) => void;
  refuse: (words: string) => void;
}
