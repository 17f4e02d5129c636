/** Puts a choice in the place of the list of kecamatan; the answer is read out, and leads on as the link did. */
class DistrictFinder extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector('ul');
    const entries = [...this.querySelectorAll('li')].map((entry) => ({
      answer: entry.dataset['answer'] ?? '',
      link: entry.querySelector('a'),
    }));
    if (!list || this.querySelector('select')) return;
    const select = document.createElement('select');
    select.append(
      new Option('Pilih kecamatan', ''),
      ...entries.map(({ link }, i) => new Option(link?.textContent ?? '', String(i))),
    );
    const label = document.createElement('label');
    label.append('Kecamatan Anda', select);
    const output = document.createElement('output');
    const answer = () => {
      const entry = select.value === '' ? undefined : entries[Number(select.value)];
      output.replaceChildren();
      if (!entry?.link) return;
      const more = document.createElement('a');
      more.href = entry.link.href;
      more.textContent = `${this.dataset['more']} ${entry.link.textContent}`;
      output.append(entry.answer, document.createElement('br'), more);
    };
    select.addEventListener('change', answer);
    list.hidden = true;
    list.before(label, output);
    // A browser that goes back restores the choice after the page is built.
    addEventListener('pageshow', answer);
  }
}

customElements.define('district-finder', DistrictFinder);
