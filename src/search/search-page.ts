import { type Found, search } from './pagefind.ts';
import { filterNames, isEmpty, type Query, queryPath, readQuery } from './query.ts';
import { resultItem } from './result-item.ts';

const batch = 10;

/** `<search-page>`: answers what the form or the address asks, ten results at a time. */
class SearchPage extends HTMLElement {
  private found: Found[] = [];
  private shown = 0;
  /** Answers that a later question has overtaken are thrown away. */
  private asked = 0;

  connectedCallback(): void {
    const { form } = this.parts();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask(this.typed());
    });
    for (const select of form.querySelectorAll('select'))
      select.addEventListener('change', () => this.ask(this.typed()));
    this.parts().more.addEventListener('click', () => {
      const before = this.shown;
      this.showMore().then(
        () => this.parts().list.children.item(before)?.querySelector('a')?.focus(),
        () => this.fail(),
      );
    });
    addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private restore(): void {
    const query = readQuery(location.search);
    this.fill(query);
    if (!isEmpty(query)) this.ask(query, false);
  }

  private ask(query: Query, remember = true): void {
    if (remember) history.pushState(null, '', queryPath(query));
    const turn = ++this.asked;
    const { list, status, more, tips } = this.parts();
    list.replaceChildren();
    more.hidden = true;
    tips.hidden = true;
    if (isEmpty(query)) {
      status.textContent = 'Tulis kata yang dicari, atau pilih saringan.';
      return;
    }
    status.textContent = 'Mencari…';
    search(query).then(
      async (found) => {
        if (turn !== this.asked) return;
        this.found = found;
        this.shown = 0;
        await this.showMore();
        const about = query.words ? ` untuk “${query.words}”` : '';
        status.textContent = found.length > 0 ? `${found.length} hasil${about}` : `Tidak ditemukan${about}.`;
        tips.hidden = found.length > 0;
      },
      () => {
        if (turn === this.asked) this.fail();
      },
    );
  }

  private async showMore(): Promise<void> {
    const turn = this.asked;
    const next = this.found.slice(this.shown, this.shown + batch);
    const pages = await Promise.all(next.map((result) => result.load()));
    if (turn !== this.asked) return;
    const { list, more } = this.parts();
    list.append(...pages.map(resultItem));
    this.shown += pages.length;
    more.hidden = this.shown >= this.found.length;
  }

  private fail(): void {
    this.parts().status.textContent =
      'Pencarian belum dapat dimuat. Periksa sambungan, lalu tekan Cari lagi.';
  }

  private typed(): Query {
    const data = new FormData(this.parts().form);
    const parameters = new URLSearchParams(
      [...data].map(([name, value]): [string, string] => [name, String(value)]),
    );
    return readQuery(parameters.toString());
  }

  private fill({ words, filters }: Query): void {
    const { form } = this.parts();
    const input = form.querySelector<HTMLInputElement>('[name=q]');
    if (input) input.value = words;
    for (const name of filterNames) {
      const select = form.querySelector<HTMLSelectElement>(`[name=${name}]`);
      if (select) select.value = filters[name] ?? '';
    }
    const details = form.querySelector('details');
    if (details && Object.keys(filters).length > 0) details.open = true;
  }

  private parts() {
    return {
      form: this.find('form', HTMLFormElement),
      status: this.find('[role=status]', HTMLElement),
      list: this.find('ol', HTMLOListElement),
      more: this.find('.more', HTMLButtonElement),
      tips: this.find('.tips', HTMLElement),
    };
  }

  private find<T extends HTMLElement>(selector: string, type: new () => T): T {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`Bagian halaman pencarian tidak ada: ${selector}`);
    return element;
  }
}

customElements.define('search-page', SearchPage);
