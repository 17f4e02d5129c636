import { dropReport, keepReport, keptReports } from '#src/claims/kept-reports.ts';
import { noteForEditors, today } from '#src/claims/for-editors.ts';
import { begunFrom, type Report, reportLinks, reportText } from '#src/claims/report.ts';

/** `<report-form>`: makes a report ready for the reader's own WhatsApp, mail or SMS, to copy, or to keep on this device until there is a signal. */
class ReportForm extends HTMLElement {
  connectedCallback(): void {
    const { form, copy } = this.parts();
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.keep();
    });
    form.addEventListener('input', () => this.offer());
    copy.hidden = !navigator.clipboard;
    copy.addEventListener('click', () => {
      navigator.clipboard.writeText(this.text(this.report()) + this.note(this.report())).then(
        () => this.tell('Laporan tersalin. Tempelkan di mana Anda ingin mengirimnya.'),
        () => this.tell('Laporan tidak dapat disalin oleh peramban ini.'),
      );
    });
    document.addEventListener('message-checked', (event) => {
      if (!(event instanceof CustomEvent)) return;
      this.parts().box.value = String(event.detail.text);
      this.offer();
      const around = this.closest('details');
      if (around && event.detail.near === 0) around.open = true;
    });
    document.addEventListener('reset', ({ target }) => {
      // The message's own form; resetting this one tells so too.
      if (target === form) return;
      form.reset();
      this.tell('');
      this.offer();
    });
    this.offer();
    this.list();
  }

  /** The links carry the report as it is now. */
  private offer(): void {
    const { links } = this.parts();
    const report = this.report();
    const made = report.text.trim() === '' ? [] : this.links(report);
    links.replaceChildren(...made);
    links.hidden = made.length === 0;
  }

  private keep(): void {
    const report = this.report();
    if (report.text.trim() === '') this.tell('Tulis dulu isi pesannya.');
    else if (keepReport(report)) {
      this.tell('Laporan tersimpan di ponsel ini. Kirimkan ketika ada sinyal.');
      this.list();
    } else this.tell('Peramban ini tidak mengizinkan penyimpanan. Salin laporannya, lalu simpan sendiri.');
  }

  private list(): void {
    const { kept } = this.parts();
    const reports = keptReports();
    kept.hidden = reports.length === 0;
    kept
      .querySelector('ul')
      ?.replaceChildren(...reports.map((report, place) => this.keptItem(report, place)));
  }

  private keptItem(report: Report, place: number): HTMLLIElement {
    const item = document.createElement('li');
    const text = document.createElement('p');
    text.textContent = report.text.length > 120 ? `${report.text.slice(0, 120)}…` : report.text;
    const drop = document.createElement('button');
    drop.type = 'button';
    drop.className = 'button';
    drop.textContent = 'Hapus';
    drop.addEventListener('click', () => {
      dropReport(place);
      this.list();
      this.tell('Laporan dihapus dari ponsel ini.');
    });
    const row = document.createElement('div');
    row.className = 'row';
    row.append(...this.links(report), drop);
    item.append(text, row);
    return item;
  }

  private links(report: Report): HTMLAnchorElement[] {
    const { whatsapp, email, sms } = this.dataset;
    return reportLinks(this.text(report), { whatsapp, email, sms }, this.note(report)).map(
      ({ name, href }) => {
        const link = document.createElement('a');
        link.className = 'button';
        link.href = href;
        link.rel = 'noopener external';
        link.textContent = `Kirim lewat ${name}`;
        return link;
      },
    );
  }

  private text(report: Report): string {
    return reportText(report, this.dataset['office'] ?? '');
  }

  private note(report: Report): string {
    return noteForEditors(begunFrom(report, today()), this.dataset['desk']);
  }

  private report(): Report {
    const data = new FormData(this.parts().form);
    const field = (name: string) => String(data.get(name) ?? '');
    return { text: field('isi'), where: field('tempat'), when: field('waktu') };
  }

  private tell(text: string): void {
    this.parts().status.textContent = text;
  }

  private parts() {
    return {
      form: this.find('form', HTMLFormElement),
      box: this.find('textarea', HTMLTextAreaElement),
      links: this.find('.links', HTMLElement),
      copy: this.find('.copy', HTMLButtonElement),
      status: this.find('[role=status]', HTMLElement),
      kept: this.find('.kept', HTMLElement),
    };
  }

  private find<T extends HTMLElement>(selector: string, type: new () => T): T {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`Bagian laporan tidak ada: ${selector}`);
    return element;
  }
}

customElements.define('report-form', ReportForm);
