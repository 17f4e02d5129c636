import type { CheckReply, CheckRequest } from '#src/register/checker/messages.ts';

/** Where the service worker puts a picture that was shared to the installed site. */
const sharedPicture = '/cek/gambar-dibagikan';

/** `<card-check>`: takes a picture by file, camera, paste or share, and shows whether it is a card of ours. Everything heavy loads with the first picture. */
class CardCheck extends HTMLElement {
  /** Answers that a later picture has overtaken are thrown away. */
  private asked = 0;

  connectedCallback(): void {
    const choose = this.querySelector<HTMLElement>('.choose');
    if (!choose || !('OffscreenCanvas' in globalThis)) return;
    choose.hidden = false;
    for (const input of this.querySelectorAll<HTMLInputElement>('.inputs input')) {
      // What checks it arrives while the reader looks for the picture; where it does not, the check says so.
      input.addEventListener('click', checker);
      input.addEventListener('change', () => {
        const [file] = input.files ?? [];
        // The same picture may be chosen again.
        if (file) this.check({ file });
        input.value = '';
      });
    }
    addEventListener('paste', ({ clipboardData }) => {
      const file = [...(clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
      if (file) this.check({ file });
    });
    if (new URLSearchParams(location.search).has('dibagikan'))
      takeShared().then(
        (file) => file && this.check({ file }),
        () => this.say('Gambar yang dibagikan tidak dapat dibaca. Pilih gambarnya di sini.'),
      );
  }

  /** Checks a picture; `manual` repeats a check with what the reader has told. */
  private check(request: Omit<CheckRequest, 'host'>): void {
    const turn = ++this.asked;
    this.say('Memeriksa gambar…');
    const result = this.querySelector<HTMLElement>('.result');
    if (result) result.hidden = true;
    this.answer(request, turn).catch(() => {
      if (turn === this.asked)
        this.say('Pemeriksaan gambar memerlukan jaringan. Periksa sambungan internet, lalu coba lagi.');
    });
  }

  private async answer(request: Omit<CheckRequest, 'host'>, turn: number): Promise<void> {
    const host = this.dataset['host'] ?? location.host;
    const [{ showCheck }, reply] = await Promise.all([
      import('./card-check-result.ts'),
      askWorker({ ...request, host }),
    ]);
    const result = this.querySelector<HTMLElement>('.result');
    if (turn !== this.asked || !result) return;
    if (reply.kind === 'problem') {
      // Told apart from the result, which most pictures get.
      const { problemText } = await import('./card-check-problem.ts');
      this.say(problemText(reply.problem));
      return;
    }
    this.say('');
    const { email, whatsapp, desk, office = '' } = this.dataset;
    result.replaceChildren(
      ...(await showCheck(reply.check, {
        host,
        office,
        email,
        whatsapp,
        desk,
        file: request.file,
        again: (manual) => this.check({ file: request.file, manual }),
      })),
    );
    result.hidden = false;
    result.focus({ preventScroll: true });
    result.scrollIntoView({ block: 'nearest' });
  }

  private say(text: string): void {
    const state = this.querySelector('.state');
    if (state) state.textContent = text;
  }
}

let worker: Worker | undefined;

/** The worker, which stays for further pictures: without a line it could not be loaded again. */
function checker(): Worker {
  worker ??= new Worker(new URL('../register/checker/worker.ts', import.meta.url), { type: 'module' });
  worker.onerror = () => {
    worker = undefined;
  };
  return worker;
}

function askWorker(request: CheckRequest): Promise<CheckReply> {
  const asked = checker();
  const { port1, port2 } = new MessageChannel();
  return new Promise<CheckReply>((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<CheckReply>) => resolve(data);
    asked.onerror = ({ message }) => {
      worker = undefined;
      reject(new Error(message));
    };
    asked.postMessage(request, [port2]);
  }).finally(() => port1.close());
}

/** The picture that was shared, once. */
async function takeShared(): Promise<Blob | undefined> {
  const response = 'caches' in globalThis ? await caches.match(sharedPicture) : undefined;
  if (!response) return undefined;
  for (const name of await caches.keys()) await (await caches.open(name)).delete(sharedPicture);
  return response.blob();
}

customElements.define('card-check', CardCheck);
