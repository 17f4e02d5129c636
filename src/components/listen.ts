/**
 * `<listen-button>`: reads the elements marked `data-listen` aloud, one after the other, with the browser's Indonesian voice. Voices may
 * arrive late (`voiceschanged`), and long texts are cut off by some engines, so each element is an utterance of its own.
 */
class ListenButton extends HTMLElement {
  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.querySelector('button')?.addEventListener('click', () => this.toggle());
    speechSynthesis.addEventListener('voiceschanged', () => this.offer());
    addEventListener('pagehide', () => {
      speechSynthesis.cancel();
      this.show(false);
    });
    this.offer();
  }

  private offer(): void {
    if (indonesianVoice()) this.dataset['ready'] = '';
  }

  private toggle(): void {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
      this.show(false);
      return;
    }
    const voice = indonesianVoice();
    const texts = [...document.querySelectorAll<HTMLElement>('[data-listen]')].flatMap((element) =>
      element.innerText.split(/\n+/).filter((line) => line.trim() !== ''),
    );
    if (!voice || texts.length === 0) return;
    for (const [i, text] of texts.entries()) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = 'id-ID';
      utterance.voice = voice;
      if (i === texts.length - 1) utterance.addEventListener('end', () => this.show(false));
      speechSynthesis.speak(utterance);
    }
    this.show(true);
  }

  private show(speaking: boolean): void {
    this.querySelector('button')?.setAttribute('aria-pressed', String(speaking));
    const label = this.querySelector('span');
    if (label) label.textContent = speaking ? 'Berhenti' : 'Dengarkan';
  }
}

function indonesianVoice(): SpeechSynthesisVoice | undefined {
  // Android writes "in_ID", others "id-ID".
  return speechSynthesis.getVoices().find(({ lang }) => /^(id|in)([-_]|$)/i.test(lang));
}

customElements.define('listen-button', ListenButton);
