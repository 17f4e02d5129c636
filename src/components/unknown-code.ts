import { isCode, normalizeCode } from '#src/domain/code-check.ts';

/** `<unknown-code>`: where an address that does not exist is that of a card, says so of its code, and leads to the code that was meant by small letters. */
class UnknownCode extends HTMLElement {
  connectedCallback(): void {
    const [, given] = /^\/C\/([^/]+)/.exec(location.pathname) ?? [];
    const heading = this.querySelector('h1');
    const lead = this.querySelector('p');
    if (given === undefined || !heading || !lead) return;
    const code = normalizeCode(given);
    if (!isCode(code)) {
      heading.textContent = 'Kode ini salah ketik';
      lead.textContent = 'Kode kartu kami tujuh huruf dan angka. Periksa lagi pada kartunya, atau cari:';
    } else if (code === given) {
      heading.textContent = `Kode ${code} tidak pernah kami terbitkan`;
      lead.textContent =
        'Bisa jadi salah ketik, bisa juga karangan orang lain. Jangan teruskan kartunya. Cari isinya di sini:';
    } else location.replace(`/C/${code}`);
  }
}

customElements.define('unknown-code', UnknownCode);
