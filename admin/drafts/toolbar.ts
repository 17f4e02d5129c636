/** What the desk adds to Decap's toolbar: the two buttons that Decap has not. */
export class Toolbar {
  readonly #part = document.createElement('div');
  readonly #draft = button(
    'Simpan sebagai konsep',
    'Boleh belum lengkap. Konsep hanya terlihat di meja redaksi.',
  );
  readonly #publish = button('Terbitkan konsep ini', 'Semua kolom diperiksa, lalu tulisan tampil di situs.');

  constructor(actions: { saveDraft: () => void; publishDraft: () => void }) {
    addStyle();
    this.#part.className = 'suluh-toolbar';
    this.#publish.classList.add('suluh-publish');
    this.#draft.addEventListener('click', actions.saveDraft);
    this.#publish.addEventListener('click', actions.publishDraft);
    this.#part.append(this.#draft, this.#publish);
  }

  /** Shows what fits the entry. Puts itself back when Decap has made its toolbar anew. */
  show({ draft, publish }: ToolbarState): void {
    const toolbar = document.querySelector('[class*="ToolbarSubSectionFirst"]');
    if (toolbar && this.#part.parentElement !== toolbar) toolbar.prepend(this.#part);
    this.#draft.hidden = draft === 'hidden';
    this.#draft.disabled = draft === 'disabled';
    this.#publish.hidden = !publish;
  }

  remove(): void {
    this.#part.remove();
  }
}

/** What of the toolbar can be used. */
interface ToolbarState {
  draft: 'hidden' | 'disabled' | 'enabled';
  publish: boolean;
}

/** Lines at the foot of the desk that stay until their reason is gone. */
export class Notices {
  readonly #bar = document.createElement('div');
  readonly #lines = new Map<string, string>();

  constructor() {
    addStyle();
    this.#bar.className = 'suluh-notices';
    // Read aloud when it changes, also when it is the first.
    this.#bar.setAttribute('role', 'status');
    document.body.append(this.#bar);
  }

  /** Shows a line in place of an earlier one about the same; undefined takes it away. */
  set(about: string, line: string | undefined): void {
    if (this.#lines.get(about) === line) return;
    if (line === undefined) this.#lines.delete(about);
    else this.#lines.set(about, line);
    this.#bar.replaceChildren(
      ...[...this.#lines.values()].map((text) =>
        Object.assign(document.createElement('p'), { textContent: text }),
      ),
    );
  }

  remove(): void {
    this.#bar.remove();
  }
}

function button(label: string, hint: string): HTMLButtonElement {
  return Object.assign(document.createElement('button'), { type: 'button', textContent: label, title: hint });
}

/** In the colours of Decap, which has no place for styles of others. */
const css = `
.suluh-toolbar { display: flex; align-items: center; gap: 10px; margin-left: 10px; }
.suluh-toolbar button { height: 36px; padding: 0 16px; border: 0; border-radius: 5px; font: inherit; font-size: 14px; font-weight: 500; white-space: nowrap; cursor: pointer; background: #e8f5fe; color: #2a5db0; }
.suluh-toolbar button:focus-visible { outline: 2px solid #2a5db0; outline-offset: 2px; }
.suluh-toolbar button.suluh-publish { background: #005f73; color: #fff; }
.suluh-toolbar button:disabled { background: #eff0f4; color: #5d626f; cursor: not-allowed; }
.suluh-notices { position: fixed; z-index: 400; inset: auto 0 0; background: #fff4d6; color: #3d2c00; border-top: 2px solid #b7791f; font-size: 14px; line-height: 1.45; }
.suluh-notices:empty { display: none; }
.suluh-notices p { margin: 0; padding: 8px 20px; }
.suluh-notices p + p { border-top: 1px solid #e6c877; }
.suluh-toolbar [hidden] { display: none; }
`;

function addStyle(): void {
  if (document.querySelector('style[data-suluh-drafts]')) return;
  const style = document.createElement('style');
  style.dataset['suluhDrafts'] = '';
  style.textContent = css;
  document.head.append(style);
}
