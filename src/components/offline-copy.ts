import { formatBytes } from '#src/domain/numbers.ts';
import { addresses, type CopyList, textHashes } from '#src/offline/copy-list.ts';
import { refreshCopy } from './offline.ts';

/** `<offline-copy>`: tells what is kept on this device and since when, and keeps it or brings it up to date when the reader asks. */
class OfflineCopy extends HTMLElement {
  private readonly status = this.querySelector('p');
  private readonly button = this.querySelector('button');

  connectedCallback(): void {
    if (!('serviceWorker' in navigator) || !this.button) return;
    this.button.addEventListener('click', () => {
      this.refresh().catch(() => this.tell('Belum berhasil. Periksa sambungan, lalu coba lagi.'));
    });
    this.offer().catch(() => this.tell('Keterangan salinan belum dapat dimuat.'));
  }

  private async offer(): Promise<void> {
    const response = await fetch(addresses.list);
    if (!response.ok || !this.button) return;
    const list = (await response.json()) as CopyList;
    this.button.textContent = `Simpan atau perbarui, paling banyak ${formatBytes(list.bytes)}`;
    this.button.hidden = false;
    this.tell(`${textHashes(list).length} tulisan dapat disimpan.`);
  }

  private async refresh(): Promise<void> {
    if (this.button) this.button.disabled = true;
    this.tell('Menyimpan…');
    try {
      const { reached, at } = await refreshCopy();
      const time =
        at && new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeStyle: 'short' }).format(at);
      if (reached) this.tell(`Tersimpan di ponsel ini. Terakhir diperbarui ${time}.`);
      else if (time) this.tell(`Belum dapat diperbarui. Salinan ${time} tetap dapat dibaca.`);
      else this.tell('Belum berhasil disimpan. Periksa sambungan, lalu coba lagi.');
    } finally {
      if (this.button) this.button.disabled = false;
    }
  }

  private tell(text: string): void {
    if (this.status) this.status.textContent = text;
  }
}

customElements.define('offline-copy', OfflineCopy);
