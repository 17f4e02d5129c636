/**
 * `<share-files>`: hands files with their text to the apps of the phone (Web Share, level 2). Its `data-files` is a JSON list of {url, name, type},
 * `data-text` the id of the text's element. Shown only where the browser can share files.
 */
class ShareFiles extends HTMLElement {
  private ready: File[] | undefined;

  connectedCallback(): void {
    const probe = new File([''], 'kartu.jpg', { type: 'image/jpeg' });
    if (!navigator.canShare?.({ files: [probe] })) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => void this.share());
  }

  private async share(): Promise<void> {
    this.say('Menyiapkan …');
    try {
      this.ready ??= await Promise.all(this.files().map(fetchFile));
      const text = document.getElementById(this.dataset['text'] ?? '')?.textContent ?? '';
      await navigator.share({ files: this.ready, text });
      this.say('Bagikan');
    } catch (error) {
      const name = error instanceof Error ? error.name : '';
      // A browser forgets the tap when the files take long to come; they are here now.
      if (name === 'NotAllowedError') this.say('Siap: ketuk sekali lagi');
      else this.say(name === 'AbortError' ? 'Bagikan' : 'Tidak dapat dibagikan; unduh saja');
    }
  }

  private files(): SharedFile[] {
    return JSON.parse(this.dataset['files'] ?? '[]') as SharedFile[];
  }

  private say(text: string): void {
    const label = this.querySelector('span');
    if (label) label.textContent = text;
  }
}

interface SharedFile {
  url: string;
  name: string;
  type: string;
}

async function fetchFile({ url, name, type }: SharedFile): Promise<File> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new File([await response.blob()], name, { type });
}

customElements.define('share-files', ShareFiles);
