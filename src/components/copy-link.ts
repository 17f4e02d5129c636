/** `<copy-link data-url>`: copies an address; shown only where the browser can. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const label = this.querySelector('span');
    if (!label || !navigator.clipboard) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      navigator.clipboard.writeText(this.dataset['url'] ?? location.href).then(
        () => {
          label.textContent = 'Tautan tersalin';
        },
        () => {
          label.textContent = 'Tidak dapat menyalin; salin dari bilah alamat';
        },
      );
    });
  }
}

customElements.define('copy-link', CopyLink);
