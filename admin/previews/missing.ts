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
        const labels = missingFields(draft);
        root.hidden = labels.length === 0;
        root.textContent = `Belum diisi: ${labels.join(', ')}.`;
      },
      close() {},
    };
  },
};

/** Labels of the fields that must be filled in before the entry can be published, and are not yet. */
export function missingFields({ fields, values }: Draft): string[] {
  return fields
    .filter(
      ({ name, required, widget, meta }) =>
        required !== false && !meta && widget !== 'boolean' && isBlank(values[name]),
    )
    .map(({ label }) => label);
}
