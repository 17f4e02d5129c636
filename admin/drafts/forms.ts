import type { Cms, ImmutableMap } from '../cms.ts';
import { type EditorParts, editorAround } from './editor.ts';

/**
 * Calls `opened` whenever a form appears in Decap's editor: for an entry that is opened, and again for the same one when Decap fills its form
 * anew. Every collection has a text among its fields, by whose control the form is noticed; call this after all widgets are registered.
 */
export function watchForms(cms: Cms, opened: (parts: EditorParts) => void): void {
  const seen = new WeakSet<object>();
  for (const name of ['string', 'text'] as const) {
    const widget = cms.getWidget(name);
    const Control = widget.control;
    widget.control = class extends Control {
      override componentDidMount(): void {
        super.componentDidMount?.();
        const parts = editorAround(this);
        if (!parts || seen.has(parts.pane)) return;
        seen.add(parts.pane);
        opened(parts);
      }
    };
  }
}

/** Path of an entry's file, "content/agenda/…"; empty for one that was never saved. */
export function pathOf({ props }: EditorParts['editor']): string {
  return props.entryDraft.get('entry').get('path', '');
}

/** The values of an entry's fields as they stand in the form. */
export function valuesOf({ props }: EditorParts['editor']): Record<string, unknown> {
  return props.entryDraft.get('entry').get('data').toJS();
}

/** The field `draft` of a form; undefined where a collection knows no drafts. */
export function draftField({ props }: EditorParts['pane']): ImmutableMap | undefined {
  return props.fields.find((field) => field.get<string>('name', '') === 'draft');
}
