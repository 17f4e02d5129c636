import { type Child, type ControlClass, h } from './react.ts';

/** Decap's control for choices, in the editors' language where Decap leaves it to its parts: that one can search, and that nothing was found. */
export function spokenSelect(SelectControl: ControlClass<unknown>): ControlClass<unknown> {
  return class extends SelectControl {
    override render(): Child {
      const select = super.render();
      if (typeof select !== 'object' || Array.isArray(select)) return select;
      return h(select.type, {
        ...select.props,
        placeholder: 'Ketik untuk mencari, atau pilih dari daftar',
        noOptionsMessage: () => 'Tidak ada yang cocok',
        ariaLiveMessages: {
          guidance: ({ context }: Guided) => (context === 'menu' ? guidance : ''),
          onFocus: ({ label }: Focused) => label,
          onChange: ({ action, label = '' }: Changed) => changes[action]?.replace('%', label) ?? '',
          onFilter: ({ resultsMessage }: { resultsMessage: string }) => resultsMessage,
        },
        screenReaderStatus: ({ count }: { count: number }) => `${count} pilihan`,
      });
    }
  };
}

const guidance = 'Panah atas dan bawah untuk berpindah, Enter untuk memilih, Escape untuk menutup.';

/** What react-select tells of a change (https://react-select.com/advanced#accessibility). */
const changes: Record<string, string> = {
  'select-option': '% dipilih.',
  'deselect-option': '% dilepas.',
  'remove-value': '% dilepas.',
  'pop-value': '% dilepas.',
  clear: 'Semua pilihan dilepas.',
};

interface Guided {
  context: string;
}
interface Focused {
  label: string;
}
interface Changed {
  action: string;
  label?: string;
}
