import type { DecapField } from '../decap-config.ts';
import { isBlank } from '../tidy.ts';
import type { Draft } from './draft.ts';
import type { PanePart } from './pane.ts';

/** What is still to be filled in, above page and cards, which show stand-ins for it. */
export const missingPart: PanePart = {
  title: 'Belum diisi',
  open(root) {
    root.className = 'pane-missing';
    return {
      show(draft) {
        root.textContent = missingWords(draft);
        root.hidden = root.textContent === '';
      },
      close() {},
    };
  },
};

/** That in a sentence, with what the preview shows in place of a date; empty where nothing is missing. */
export function missingWords(draft: Draft): string {
  const missing = missingFields(draft);
  if (missing.length === 0) return '';
  const hasDate = missing.some(({ widget }) => widget === 'datetime');
  const words = `Belum diisi: ${missing.map(({ label }) => label).join(', ')}.`;
  return hasDate ? `${words} Untuk tanggal yang kosong, pratinjau memakai waktu sekarang.` : words;
}

/** The fields that must be filled in before the entry can be published, and are not yet. */
function missingFields({ fields, values }: Draft): DecapField[] {
  return fields.filter(
    ({ name, required, widget, meta }) =>
      required !== false && !meta && widget !== 'boolean' && isBlank(values[name]),
  );
}
