import { make } from './dom.ts';
import { lengthWords } from './letters.ts';

/** Asks in `place` for a note to the readers, and gives it once it is long enough. Replaces what was asked there before; Escape puts it away. */
export function askNote(place: HTMLElement, question: Question, give: (note: string) => void): void {
  const counted = make('p', { class: 'aid-note', id: 'aid-note-letters', role: 'status' });
  const box = make('textarea', {
    id: 'aid-note',
    rows: 3,
    class: 'aid-box',
    'aria-describedby': 'aid-note-hint aid-note-letters',
    placeholder: `Misalnya: ${question.example}`,
  });
  const count = () => {
    const { words, isWrong } = lengthWords(box.value, limits);
    counted.textContent = words;
    counted.classList.toggle('is-wrong', isWrong);
    return !isWrong && box.value.trim() !== '';
  };
  const close = () => {
    place.replaceChildren();
    place.parentElement?.querySelector('button')?.focus();
  };
  const confirm = () => {
    if (count()) return give(box.value);
    counted.classList.add('is-wrong');
    box.focus();
  };
  box.addEventListener('input', count);
  count();
  place.className = 'aid-ask';
  place.onkeydown = ({ key }) => {
    if (key === 'Escape') close();
  };
  place.replaceChildren(
    make('label', { for: 'aid-note' }, question.label),
    box,
    counted,
    make('p', { class: 'aid-note', id: 'aid-note-hint' }, question.hint),
    make(
      'p',
      { class: 'aid-buttons' },
      make('button', { type: 'button', class: 'aid-button is-main', onclick: confirm }, question.confirm),
      make('button', { type: 'button', class: 'aid-button', onclick: close }, 'Batal'),
    ),
  );
  box.focus();
}

/** What is asked, and in which words. */
export interface Question {
  button: string;
  label: string;
  hint: string;
  example: string;
  confirm: string;
  /** What is said afterwards. */
  done: string;
}

/** As in the schema of a correction and of a withdrawal. */
const limits = { min: 10, max: 500 };
