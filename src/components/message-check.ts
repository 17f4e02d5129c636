import { takeSharedMessage } from '#src/claims/shared-message.ts';

/** `<message-check>`: shows the clarifications that are nearest to a pasted or shared message, and never a verdict on the message itself. */
class MessageCheck extends HTMLElement {
  /** Answers that a later question has overtaken are thrown away. */
  private asked = 0;

  connectedCallback(): void {
    const { form, box } = this.parts();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.check(box.value);
    });
    form.addEventListener('reset', () => {
      this.clear();
      box.focus();
    });
    const given = history.state
      ? import('#src/claims/returned-message.ts').then(({ returnedMessage }) => returnedMessage())
      : takeSharedMessage();
    given.then(
      (text) => {
        if (text === undefined) return;
        box.value = text;
        this.check(text);
      },
      // Then there is nothing to take over, and the reader pastes the message.
      () => undefined,
    );
  }

  private check(text: string): void {
    this.clear();
    const { status, box } = this.parts();
    if (text.trim() === '') {
      status.textContent = 'Tempel atau tulis dulu pesan yang ingin dicek.';
      box.focus();
      return;
    }
    status.textContent = 'Membandingkan…';
    const turn = ++this.asked;
    this.warn(text, turn).catch(() => undefined);
    this.show(text, turn).catch(() => {
      if (turn !== this.asked) return;
      status.textContent =
        'Daftar klarifikasi belum dapat dimuat. Periksa sambungan, lalu tekan Cek pesan lagi. Pesan Anda tetap ada di kotak.';
    });
  }

  /** Tells that an identity number stands in the message, which then is not remembered. What is needed for it is fetched with the first message as well. */
  private async warn(text: string, turn: number): Promise<void> {
    const { rememberClean } = await import('#src/claims/returned-message.ts');
    if (turn === this.asked) this.parts().warning.hidden = rememberClean(text);
  }

  private async show(text: string, turn: number): Promise<void> {
    // Loaded with the first message, so that the page itself stays light.
    const [{ checkMessage }, { nearItem }] = await Promise.all([
      import('#src/claims/check.ts'),
      import('./near-item.ts'),
    ]);
    const near = await checkMessage(text);
    if (turn !== this.asked) return;
    const { status, list } = this.parts();
    list.replaceChildren(...near.map((one) => nearItem(one, this)));
    status.textContent =
      near.length > 0
        ? `${near.length} klarifikasi yang paling dekat dengan pesan ini. Dekat belum tentu sama: baca dan bandingkan sendiri.`
        : 'Belum ada klarifikasi yang dekat dengan pesan ini. Itu tidak berarti pesannya benar: periksa dengan tiga langkah di bawah, atau laporkan.';
    status.focus();
    this.dispatchEvent(
      new CustomEvent('message-checked', { bubbles: true, detail: { text, near: near.length } }),
    );
  }

  private clear(): void {
    const { status, list, warning } = this.parts();
    this.asked++;
    history.replaceState(null, '');
    status.textContent = '';
    warning.hidden = true;
    list.replaceChildren();
  }

  private parts() {
    return {
      form: this.find('form', HTMLFormElement),
      box: this.find('textarea', HTMLTextAreaElement),
      status: this.find('[role=status]', HTMLElement),
      warning: this.find('.warning', HTMLElement),
      list: this.find('ol', HTMLOListElement),
    };
  }

  private find<T extends HTMLElement>(selector: string, type: new () => T): T {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`Bagian cek pesan tidak ada: ${selector}`);
    return element;
  }
}

customElements.define('message-check', MessageCheck);
