import { make } from '../widgets/dom.ts';
import { cleanHtml } from './clean-html.ts';

/** Lets nothing into Decap's editor but what it can hold and a post may have. Call once. */
export function mendPaste(): void {
  // Chromium tells a paste by `beforeinput`, other browsers by `paste`.
  document.addEventListener('beforeinput', (event) => mend(event, 'dataTransfer'), true);
  document.addEventListener('paste', (event) => mend(event, 'clipboardData'), true);
  document.addEventListener('drop', (event) => mend(event, 'dataTransfer'), true);
}

/** Decap reads the event after this; it gets other data there, since those of the browser cannot be changed. */
function mend(event: Event, key: 'dataTransfer' | 'clipboardData'): void {
  const editor = event.target instanceof Element && event.target.closest('[data-slate-editor]');
  const data = (event as InputEvent & ClipboardEvent)[key];
  const html = data?.getData('text/html');
  if (!editor || !data || !html) return;
  const clean = new DataTransfer();
  for (const type of data.types)
    if (type !== 'Files' && type !== 'text/html') clean.setData(type, data.getData(type));
  const cleaned = cleanHtml(html);
  if (cleaned) clean.setData('text/html', cleaned);
  Object.defineProperty(event, key, { value: clean });
  tell(editor, /<img\b/i.test(html));
}

function tell(editor: Element, hadPicture: boolean): void {
  const field = editor.parentElement;
  field?.querySelector('.paste-note')?.remove();
  if (hadPicture)
    field?.append(
      make(
        'p',
        { class: 'aid-note paste-note', role: 'status', contenteditable: 'false' },
        'Gambar tidak ikut ditempelkan. Di sini hanya teks; foto dan lampiran mempunyai kolomnya sendiri.',
      ),
    );
}
