import { fromTemplate, templatesFor } from './begin.ts';
import { type Change, corrected, withdrawn } from './changes.ts';
import type { DeskFields } from './desk-fields.ts';
import { make } from './dom.ts';
import { currentDraft, replaceDraft, type Values, watchDraft } from './draft.ts';
import { blanksLeft, type EntryState, stateOf, stateWords } from './entry-state.ts';
import { askNote, type Question } from './ask-note.ts';
import type { OwnControl } from './react.ts';

/**
 * What stands above the fields of an entry: how it stands with its readers, and what can be done with it as a whole. A new one may begin from a
 * template; a published one is corrected or withdrawn with a note to its readers.
 */
export function openEntryAid(place: HTMLElement, desk: DeskFields): OwnControl {
  const draft = currentDraft();
  if (!draft) return { close() {} };
  const state = stateOf(draft, new Date());
  const said = make('p', { class: 'aid-state', tabindex: -1 }, doneBefore ?? stateWords(state, draft.values));
  const blanks = make('p', { class: 'aid-note is-wrong', role: 'status' });
  place.className = 'aid-entry';
  place.role = 'group';
  place.ariaLabel = 'Keadaan tulisan';
  place.append(said, ...choices(state, draft.collection, desk), blanks);
  let tellsDone = doneBefore !== undefined;
  if (tellsDone) said.focus();
  doneBefore = undefined;
  const tell = () => {
    const now = currentDraft();
    if (!now) return;
    const words = blankWords(blanksLeft(now.values));
    if (blanks.textContent !== words) blanks.textContent = words;
    // Once it is saved, what was to be done next is done.
    if (!tellsDone || now.hasChanged) return;
    tellsDone = false;
    said.textContent = stateWords(stateOf(now, new Date()), now.values);
  };
  tell();
  return { close: watchDraft(tell) };
}

function blankWords(left: string[]): string {
  if (left.length === 0) return '';
  const some = `${left.slice(0, 3).join(', ')}${left.length > 3 ? `, dan ${left.length - 3} lagi` : ''}`;
  return `Masih ada ${left.length} bagian yang belum diisi: ${some}. Selama itu tulisan tidak dapat diterbitkan.`;
}

/** What was done to the entry before its fields were drawn anew; it is said, and the focus put there, once. */
let doneBefore: string | undefined;

function choices(state: EntryState, collection: string, desk: DeskFields): Node[] {
  if (state === 'new') return templateChoices(collection, desk);
  if (state !== 'published' || !desk.has(collection, 'corrections')) return [];
  const form = make('div');
  const buttons = [correction, ...(desk.has(collection, 'withdrawn') ? [withdrawal] : [])].map((question) =>
    make('button', { type: 'button', class: 'aid-button', onclick: () => ask(question) }, question.button),
  );
  const ask = (question: Question) =>
    askNote(form, question, (note) => {
      const { values = {} } = currentDraft() ?? {};
      const change: Change = {
        now: new Date(),
        zone: desk.zone,
        hasUpdated: desk.has(collection, 'updated'),
      };
      doneBefore = question.done;
      replaceDraft(
        question === correction ? corrected(values, note, change) : withdrawn(values, note, change),
      );
    });
  return [make('p', { class: 'aid-buttons' }, ...buttons), form];
}

function templateChoices(collection: string, desk: DeskFields): Node[] {
  const buttons = templatesFor(collection).map((template) =>
    make(
      'button',
      {
        type: 'button',
        class: 'aid-button',
        onclick() {
          const { values = {} } = currentDraft() ?? {};
          if (hasWords(values) && !window.confirm('Ganti yang sudah ditulis dengan contoh ini?')) return;
          doneBefore = `Contoh "${template.label}" sudah diisikan. Ganti setiap bagian "[isi: …]" dengan isinya.`;
          replaceDraft(fromTemplate(template, values, desk));
        },
      },
      template.label,
    ),
  );
  if (buttons.length === 0) return [];
  return [make('p', { class: 'aid-buttons' }, 'Mulai dari contoh:', ...buttons)];
}

function hasWords({ title, summary, body }: Values): boolean {
  return [title, summary, body].some((text) => typeof text === 'string' && text.trim() !== '');
}

const correction: Question = {
  button: 'Buat koreksi',
  label: 'Apa yang keliru, dan apa yang benar?',
  hint: 'Catatan ini tampil di halaman bersama tanggal hari ini. Kartunya mendapat kode baru.',
  example: 'Jumlah TPS sebelumnya tertulis 2.222, yang benar 2.229.',
  confirm: 'Tambahkan koreksi',
  done: 'Koreksi sudah dicatat. Sekarang perbaiki isinya di bawah ini, lalu terbitkan: keduanya tampil bersama.',
};

const withdrawal: Question = {
  button: 'Tarik tulisan',
  label: 'Mengapa tulisan ini ditarik?',
  hint: 'Halaman dan kartunya tetap ada, tetapi diberi tanda ditarik beserta alasan ini. Penarikan berlaku sesudah diterbitkan.',
  example: 'Pengumuman ini ditarik karena jadwalnya dibatalkan KPU RI.',
  confirm: 'Tarik tulisan ini',
  done: 'Alasan penarikan sudah diisikan. Terbitkan agar pembaca melihat bahwa tulisan ini ditarik.',
};
