import { newsOf, readSeen, type Seen, writeSeen } from './seen.ts';

/**
 * `<kit-list>`: filters the posts of the repost desk and marks what is new to this browser. The list is the page's own HTML; those of the following
 * pages (`data-next` names the first) are fetched and appended, so that filters see every post.
 */
class KitList extends HTMLElement {
  private seen: Seen | undefined;

  connectedCallback(): void {
    this.seen = readSeen(localStorage);
    const filters = this.querySelector('fieldset');
    filters?.addEventListener('change', () => this.filter());
    this.button('[data-see-all]')?.addEventListener('click', () => this.seeAll());
    // A kit that was opened in the meantime has been seen; "back" shows this page as it was left.
    addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      this.seen = readSeen(localStorage) ?? this.seen;
      this.mark();
    });
    void this.loadRest().then(() => this.begin());
    this.mark();
    if (filters) filters.hidden = false;
  }

  private get rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-post]')];
  }

  /** On the first visit nothing can be called new; from then on everything counts as seen. */
  private begin(): void {
    const first = this.seen === undefined;
    const kept = first && this.remember();
    this.mark();
    this.filter();
    if (first)
      this.say(
        kept
          ? 'Mulai kunjungan berikutnya, yang baru dan yang berubah ditandai di sini.'
          : 'Peramban ini tidak menyimpan catatan, jadi yang baru tidak dapat ditandai.',
      );
  }

  private remember(): boolean {
    const versions = Object.fromEntries(
      this.rows.map(({ dataset }) => [dataset['post'] ?? '', dataset['version'] ?? '']),
    );
    this.seen = { since: new Date().toISOString(), versions };
    return writeSeen(localStorage, this.seen);
  }

  private seeAll(): void {
    this.remember();
    this.mark();
    this.filter();
  }

  private mark(): void {
    if (!this.seen) return;
    const counts = { new: 0, changed: 0 };
    for (const row of this.rows) {
      const news = newsOf(this.seen, row.dataset['post'] ?? '', row.dataset['version'] ?? '');
      const badge = row.querySelector<HTMLElement>('[data-news]');
      if (news) counts[news]++;
      if (badge) {
        badge.hidden = !news;
        badge.textContent = news === 'new' ? 'Baru' : 'Berubah';
      }
      row.toggleAttribute('data-unseen', news !== undefined);
    }
    const { since } = this.seen;
    const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' }).format(
      new Date(since),
    );
    const found = [counts.new && `${counts.new} baru`, counts.changed && `${counts.changed} berubah`].filter(
      Boolean,
    );
    this.say(found.length > 0 ? `${found.join(', ')} sejak ${day}.` : `Tidak ada yang baru sejak ${day}.`);
    const button = this.button('[data-see-all]');
    if (button) button.hidden = found.length === 0;
  }

  private filter(): void {
    const choices = [...this.querySelectorAll('select')].filter(({ value }) => value !== '');
    const unseenOnly = this.querySelector('input')?.checked;
    const matches = ({ dataset }: HTMLElement) =>
      choices.every(({ name, value }) => (dataset[name] ?? '').split(' ').includes(value)) &&
      (!unseenOnly || 'unseen' in dataset);
    let shown = 0;
    for (const row of this.rows) {
      row.hidden = !matches(row);
      if (!row.hidden) shown++;
    }
    const result = this.querySelector('[data-result]');
    const all = this.rows.length;
    if (result) result.textContent = shown === all ? `${all} tulisan` : `${shown} dari ${all} tulisan`;
  }

  /** Appends the posts of the following pages; a page that does not come leaves the list as it is, with its links to go on. */
  private async loadRest(): Promise<void> {
    const rows = this.querySelector('ol');
    const pages = this.querySelector<HTMLElement>('[data-pages]');
    let next = this.dataset['next'];
    while (next && rows) {
      const response = await fetch(next).catch(() => undefined);
      if (!response?.ok) return;
      // The list alone: the page's style element would be refused here, because this page's policy does not know its hash.
      const list = /<kit-list[\s\S]*<\/kit-list>/.exec(await response.text())?.[0] ?? '';
      const more = new DOMParser().parseFromString(list, 'text/html').querySelector<HTMLElement>('kit-list');
      rows.append(...(more?.querySelectorAll('[data-post]') ?? []));
      next = more?.dataset['next'];
    }
    if (pages) pages.hidden = true;
  }

  private say(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }

  private button(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }
}

customElements.define('kit-list', KitList);
