import { isWeakLine } from '#src/domain/weak-line.ts';

/**
 * `<light-picture>`: shows its picture at once on a good line; with Save-Data or on 2G only when the reader taps, after telling what it costs.
 * Its template holds the picture, which browsers do not load there.
 */
class LightPicture extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    if (!isWeakLine()) {
      this.show();
      return;
    }
    // What is shown here is lighter than what the link leads to.
    link.textContent = this.dataset['say'] ?? link.textContent;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.show();
    });
  }

  private show(): void {
    const [link, template] = [this.querySelector('a'), this.querySelector('template')];
    if (!link || !template) return;
    const focused = link === document.activeElement;
    // The picture still leads to the original.
    link.className = '';
    link.replaceChildren(template.content.cloneNode(true));
    template.remove();
    if (focused) link.focus();
  }
}

customElements.define('light-picture', LightPicture);
