import type { Cms } from '../cms.ts';
import type { DecapConfig } from '../decap-config.ts';
import css from './aids.css?raw';
import { begin } from './begin.ts';
import { countedControl } from './counter.ts';
import { datedControl } from './dates.ts';
import { deskFieldsOf } from './desk-fields.ts';
import { holdDraft } from './draft.ts';
import { openEntryAid } from './entry-aid.ts';
import { openFigures } from './figures/widget.ts';
import { offerTemplates } from './list-templates.ts';
import { shownPictureControl } from './picture.ts';
import { ownControl } from './react.ts';
import { spokenSelect } from './select-words.ts';
import { sourceListControl } from './sources.ts';
import { spanControl } from './spans.ts';

/** Makes the aids of the desk ready that need to see whole entries. To be called before Decap is loaded. */
export function prepareAids(config: DecapConfig): void {
  const desk = deskFieldsOf(config);
  holdDraft((draft) => begin(draft, window.location.hash, desk, new Date()));
}

/** Adds to Decap's fields what helps to fill them in. The desk's own widgets have to be registered before. */
export function registerAids(cms: Cms, config: DecapConfig): void {
  const desk = deskFieldsOf(config);
  extend(cms, ['string', 'text'], countedControl);
  extend(cms, ['datetime'], datedControl);
  extend(cms, ['select'], spokenSelect);
  extend(cms, ['image'], shownPictureControl);
  extend(cms, ['list'], sourceListControl);
  extend(cms, ['group', 'list'], spanControl);
  cms.registerWidget(
    'entry',
    ownControl((place) => openEntryAid(place, desk)),
  );
  cms.registerWidget('figures', ownControl(openFigures));
  offerTemplates();
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

/** Replaces the control only: what else belongs to a widget of Decap's stays with it. */
function extend<Control>(cms: Cms, widgets: string[], aid: (control: Control) => unknown): void {
  for (const name of widgets) {
    const widget = cms.getWidget(name);
    widget.control = aid(widget.control as Control);
  }
}
