import type { Cms } from '../cms.ts';
import type { DecapConfig, DecapField } from '../decap-config.ts';
import type { PanePart } from '../previews/pane.ts';
import { checkDraft } from './checker.ts';
import { type EntryDraft, entryDraft } from './entry-draft.ts';
import { focusField } from './focus-field.ts';
import { guardSaving } from './gate.ts';
import type { DeskProblem } from './judge-draft.ts';
import { guardMoves } from './moves.ts';
import { statusPlaces } from './places.ts';
import { followEntry } from './released.ts';
import type { Verdict } from './verdict.ts';

/** Milliseconds without a further key before a text is judged. */
const pause = 300;

/**
 * Judges every entry while it is being written, shows what was found, and lets nothing be saved or published that would be refused. Gives the part that
 * shows it in the pane beside the entry, and what shows there why the host has refused to save.
 */
export function registerCheck(cms: Cms, config: DecapConfig): Check {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let latest: EntryDraft | undefined;
  const { release } = followEntry(cms, {
    onChange(entry) {
      latest = entryDraft(entry, config);
      clearTimeout(waiting);
      waiting = setTimeout(judge, pause);
    },
    onClose() {
      clearTimeout(waiting);
      latest = undefined;
      places.clear();
    },
  });
  const places = statusPlaces({ onFocus: focusField, onRelease: release });
  guardSaving(cms, config, onRefused);
  guardMoves(cms, config, onRefused);
  return { part: places.part, onRefused };

  function onRefused(problems: DeskProblem[], fields: DecapField[]): void {
    // On the board no entry is open.
    if (!latest) return;
    places.show({ state: 'judged', problems, isDraft: false }, fields);
    places.unfold();
  }

  async function judge(): Promise<void> {
    const draft = latest;
    if (!draft) return;
    const { file, values, fields } = draft;
    const verdict = await checkDraft({ file, values }).then(
      (problems): Verdict => ({ state: 'judged', problems, isDraft: values['draft'] === true }),
      (error: Error): Verdict => ({ state: 'failed', message: error.message }),
    );
    // While this one was judged, another key may have been pressed.
    if (latest === draft) places.show(verdict, fields);
  }
}

/** The check of the entry in the editor. */
interface Check {
  part: PanePart;
  onRefused: (problems: DeskProblem[], fields: DecapField[]) => void;
}
