import { rememberMessage, returnedMessage } from '#src/claims/returned-message.ts';
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
      this.dispatchEvent(new CustomEvent('message-cleared', { bubbles: true }));
      box.focus();
    });
    const returned = returnedMessage();
    if (returned !== undefined) {
      box.value = returned;
      this.check(returned);
    }
    takeSharedMessage().then(
      (shared) => {
        if (shared === undefined) return;
        box.value = shared;
        this.check(shared);
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
    void this.warn(text, turn);
    this.show(text, turn).catch(() => {
      if (turn !== this.asked) return;
      status.textContent =
        'Daftar klarifikasi belum dapat dimuat. Periksa sambungan, lalu tekan Cek pesan lagi. Pesan Anda tetap ada di kotak.';
    });
  }

  /** Tells that an identity number stands in the message, which then is not remembered. What is needed for it is fetched with the first message as well. */
  private async warn(text: string, turn: number): Promise<void> {
    const mask = await import('#src/guards/personal/mask-numbers.ts').catch(() => undefined);
    if (!mask || turn !== this.asked) return;
    const isClean = mask.maskIdentityNumbers(text).found === 0;
    this.parts().warning.hidden = isClean;
    rememberMessage(isClean ? text : undefined);
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
    rememberMessage(undefined);
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
