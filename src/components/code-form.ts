import { isCode, normalizeCode } from '#src/domain/code-check.ts';

/** `<code-form>`: leads from a typed code to its page, after its check character showed no typing error. */
class CodeForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const message = this.querySelector('.message');
    if (!form || !message) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const code = normalizeCode(String(new FormData(form).get('kode')));
      if (isCode(code)) location.assign(`/C/${code}`);
      else
        message.textContent =
          'Kode ini salah ketik: kode kartu kami tujuh huruf dan angka. Periksa lagi pada kartunya.';
    });
  }
}

customElements.define('code-form', CodeForm);
