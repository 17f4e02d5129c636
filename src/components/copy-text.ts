/** `<copy-text for="id">`: its button copies the text of that element; shown only where the browser can. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const label = this.querySelector('span');
    if (!button || !label || !navigator.clipboard) return;
    const offer = label.textContent;
    this.hidden = false;
    button.addEventListener('click', () => {
      const text = document.getElementById(this.getAttribute('for') ?? '')?.textContent ?? '';
      const say = (answer: string) => {
        label.textContent = answer;
        setTimeout(() => {
          label.textContent = offer;
        }, 4000);
      };
      navigator.clipboard.writeText(text).then(
        () => say('Tersalin'),
        () => say('Tidak dapat menyalin; tandai lalu salin sendiri'),
      );
    });
  }
}

customElements.define('copy-text', CopyText);
