import { type Child, type Control, type ControlClass, h } from './react.ts';
import { sourceOf } from './source-link.ts';

/** Decap's list; where it holds sources, one more is begun by pasting its address. */
export function sourceListControl(ListControl: ListControlClass): ListControlClass {
  return class extends ListControl {
    private said = '';
    private isWrong = false;

    override render(): Child {
      if (!this.holdsSources()) return super.render();
      const id = `${this.props.forID}-address`;
      return h(
        'div',
        null,
        super.render(),
        h('label', { htmlFor: id, className: 'aid-note' }, 'Atau tempelkan alamatnya untuk menambah butir:'),
        h('input', {
          id,
          className: 'aid-box',
          type: 'url',
          placeholder: 'https://…',
          onPaste: (event: ClipboardEvent) => {
            if (!this.begin(event.clipboardData?.getData('text/plain') ?? '')) return;
            event.preventDefault();
          },
          onKeyDown: (event: KeyboardEvent) => {
            const input = event.target as HTMLInputElement;
            if (event.key !== 'Enter') return;
            event.preventDefault();
            if (this.begin(input.value)) input.value = '';
            else this.refuse(input.value);
          },
        }),
        h('p', { className: `aid-note${this.isWrong ? ' is-wrong' : ''}`, role: 'status' }, this.said),
      );
    }

    private begin(pasted: string): boolean {
      const source = sourceOf(pasted);
      if (!source) return false;
      this.isWrong = false;
      this.said = `Penerbitnya diduga dari alamatnya: ${source.publisher}. Periksa lagi, lalu tulis judulnya.`;
      this.addItem(this.props.field.clear().merge(source));
      // Once React has drawn it.
      window.setTimeout(() => {
        const list = document.getElementById(this.props.forID);
        const titles = list?.querySelectorAll<HTMLElement>('[id^="title-field"]') ?? [];
        titles[titles.length - 1]?.focus();
      });
      return true;
    }

    private refuse(written: string): void {
      this.isWrong = written.trim() !== '';
      this.said = this.isWrong
        ? 'Ini bukan alamat halaman. Buka halamannya, lalu salin seluruh alamatnya dari peramban: diawali dengan https://'
        : '';
      this.forceUpdate();
    }

    private holdsSources(): boolean {
      const fields = this.props.field.get<{ toJS(): { name: string }[] }>('fields')?.toJS() ?? [];
      return ['title', 'url', 'publisher'].every((name) => fields.some((field) => field.name === name));
    }
  };
}

type ListControlClass = ControlClass<unknown, ListControl>;
interface ListControl extends Control<unknown> {
  addItem(entry: object): void;
}
