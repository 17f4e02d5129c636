import { isWeakLine } from '#src/domain/weak-line.ts';
import type { Answer } from '../engine.ts';
import { explain } from './explain.ts';
import { fillForm, typedQuery } from './form-query.ts';
import { idle, pause } from './idle.ts';
import {
  identityNumberRefused,
  looksLikeIdentityNumber,
  nearestFirst,
  notFound,
  tellFailure,
} from './no-answer.ts';
import type { FoundPage } from '../pagefind.ts';
import { isEmpty, type Query, queryPath, readQuery } from '../query.ts';
import { resultItem } from './result-item.ts';
import { partsOf, suggest } from './search-parts.ts';

const batch = 10;

/** `<search-page>`: answers what the form or the address asks, ten results at a time; first from the small index, then from the whole text. */
class SearchPage extends HTMLElement {
  private waiting: FoundPage[] = [];
  private shown: FoundPage[] = [];
  private texts: AsyncGenerator<FoundPage> | undefined;
  private answered: Answer | undefined;
  private stems: ReadonlySet<string> = new Set();
  /** False on a weak line until the reader asks for the full text. */
  private wantsTexts = true;
  private query: Query = { words: '', filters: {} };
  /** Answers that a later question has overtaken are thrown away. */
  private asked = 0;

  connectedCallback(): void {
    const { form, more, whole, meant } = this.parts();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask(typedQuery(form));
    });
    for (const select of form.querySelectorAll('select'))
      select.addEventListener('change', () => this.ask(typedQuery(form)));
    more.addEventListener('click', () => this.continueAt(this.shown.length));
    whole.addEventListener('click', () => {
      this.wantsTexts = true;
      this.show(this.waiting.splice(0));
      this.continueAt(this.shown.length);
    });
    meant.addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      const query = readQuery(event.target.search);
      fillForm(form, query);
      this.ask(query);
    });
    addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private restore(): void {
    const { form } = this.parts();
    const query = readQuery(location.search);
    fillForm(form, query);
    this.ask(query);
  }

  private ask(query: Query): void {
    if (looksLikeIdentityNumber(query.words)) {
      this.refuse();
      return;
    }
    const path = queryPath(query);
    // Asked twice, by a double tap or on coming back, it is one step of the history.
    if (path !== queryPath(readQuery(location.search))) history.pushState(null, '', path);
    const turn = ++this.asked;
    this.query = query;
    this.clear();
    const { status, tips } = this.parts();
    if (isEmpty(query)) {
      status.textContent = 'Tulis kata yang dicari, atau pilih saringan.';
      tips.hidden = false;
      return;
    }
    status.textContent = 'Mencari…';
    this.answer(query, turn).catch(() => {
      if (turn === this.asked) tellFailure(status);
    });
  }

  /** Lets nobody's number stand in the form, the address or the history. */
  private refuse(): void {
    const nothing: Query = { words: '', filters: {} };
    history.replaceState(null, '', queryPath(nothing));
    fillForm(this.parts().form, nothing);
    this.ask(nothing);
    this.parts().status.textContent = identityNumberRefused;
  }

  private async answer(query: Query, turn: number): Promise<void> {
    await pause();
    const onGoodLine = !isWeakLine();
    // Loaded with the first question, so that the page itself stays light; on a good line with the words that the engine asks for next.
    if (onGoodLine) import('../whole-library.ts').catch(() => undefined);
    const { ask } = await import('../engine.ts');
    await pause();
    const answer = await ask(query, onGoodLine);
    await pause();
    if (turn !== this.asked) return;
    // What is only near comes behind what the full text has, where that is waited for.
    const shown = onGoodLine ? answer.first : [...answer.first, ...answer.near];
    this.waiting = [...shown];
    this.answered = answer;
    this.texts = answer.more(shown);
    this.stems = answer.stems;
    if (answer.suggestion) suggest(this.parts().meant, { ...query, words: answer.suggestion });
    this.showWaiting();
    this.wantsTexts = onGoodLine;
    if (!onGoodLine) {
      this.parts().whole.hidden = false;
      this.tell(answer.topics);
      return;
    }
    await idle();
    if (turn !== this.asked) return;
    await this.showTexts(turn, batch).catch((cause: unknown) => {
      if (turn !== this.asked) return;
      // What the titles gave stays good when the full text cannot be loaded.
      this.show(answer.near);
      if (this.shown.length === 0) throw cause;
    });
    if (turn === this.asked) this.tell(answer.topics);
  }

  /** Shows further results and puts the focus on the first of them; without network it stays where the reader tries again. */
  private continueAt(before: number): void {
    const turn = this.asked;
    const { list, status, whole, note } = this.parts();
    this.showWaiting();
    if (this.texts && this.shown.length < before + batch) note.textContent = 'Mencari di seluruh isi…';
    this.showTexts(turn, before + batch).then(
      () => {
        if (turn !== this.asked) return;
        this.tell([]);
        const next = list.children.item(before)?.querySelector('a');
        note.textContent = next || this.shown.length === 0 ? '' : 'Tidak ada hasil lain di seluruh isi.';
        (next ?? (note.textContent ? note : status)).focus();
      },
      () => {
        if (turn !== this.asked) return;
        if (this.shown.length === 0) tellFailure(this.parts().status);
        if (document.activeElement === document.body) whole.focus();
      },
    );
  }

  private showWaiting(): void {
    this.show(this.waiting.splice(0, batch));
    this.parts().more.hidden = this.waiting.length === 0;
  }

  /** Adds from the full text until so many results are shown. Where it cannot be loaded, says so beside the button that asks for it again, and rejects. */
  private async showTexts(turn: number, goal: number): Promise<void> {
    if (!this.wantsTexts) return;
    const { more, whole, note } = this.parts();
    whole.hidden = true;
    try {
      while (this.texts && this.waiting.length === 0 && this.shown.length < goal) {
        const { value } = await this.texts.next();
        if (turn !== this.asked) return;
        if (value) this.show([value]);
        else this.texts = undefined;
      }
    } catch (cause) {
      if (turn !== this.asked) return;
      // A generator that threw has ended: the next try is another, of what is not shown yet.
      this.texts = this.answered?.more(this.shown);
      this.wantsTexts = false;
      whole.hidden = false;
      note.textContent = 'Seluruh isi belum dapat dimuat. Periksa sambungan, lalu coba lagi.';
      throw cause;
    }
    more.hidden = this.waiting.length === 0 && this.texts === undefined;
  }

  private show(pages: FoundPage[]): void {
    const items = pages.map((page) => ({ page, item: resultItem(page) }));
    this.parts().list.append(...items.map(({ item }) => item));
    this.shown.push(...pages);
    if (!isWeakLine())
      explain(
        items.filter(({ page }) => page.excerpt === ''),
        this.stems,
      ).catch(() => {
        // Without its code, as without network, results stay as they are.
      });
  }

  private tell(topics: string[]): void {
    const { status, tips, whole } = this.parts();
    const known = this.shown.length + this.waiting.length;
    const atLeast = this.texts && known > 0 && whole.hidden ? 'Lebih dari ' : '';
    // One line, as “Mencari…” was: results that stand below it already must not move.
    status.textContent = known > 0 ? `${atLeast}${known} hasil` : notFound(this.query, !whole.hidden);
    tips.hidden = known > 0;
    if (known === 0) nearestFirst(tips, topics);
  }

  private clear(): void {
    const { list, more, tips, whole, note, meant } = this.parts();
    list.replaceChildren();
    note.textContent = '';
    for (const part of [more, tips, whole, meant]) part.hidden = true;
    this.waiting = [];
    this.shown = [];
    this.texts = undefined;
  }

  private parts() {
    return partsOf(this);
  }
}

customElements.define('search-page', SearchPage);
