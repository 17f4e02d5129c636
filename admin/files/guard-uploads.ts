import type { Backend, Cms } from '../cms.ts';
import type { DecapConfig } from '../decap-config.ts';
import { told } from '../drafts/words.ts';
import { checkFile, refusalOf } from './check-file.ts';
import { fileNote } from './note.ts';

/**
 * Lets no file leave the browser that may not be published. It is judged where it is chosen, and what is told stands there; whatever comes to the
 * backend by another way (a copy that the browser kept, a file dropped somewhere) is judged once more. Call before Decap starts.
 */
export function guardUploads(cms: Cms, { backend }: DecapConfig): void {
  document.addEventListener('change', onChange, true);
  askInIndonesian();
  const registered = cms.getBackend(backend.name);
  const { init } = registered;
  registered.init = (...options) => guarded(init(...options));
}

/** Decap asks this one thing in English, whatever its locale. */
function askInIndonesian(): void {
  const ask = window.confirm.bind(window);
  window.confirm = (words = '') =>
    ask(
      words.replace(
        /^(.+) already exists\. Do you want to replace it\?$/,
        'Berkas $1 sudah ada. Ganti dengan berkas ini?',
      ),
    );
}

/** Choices that were judged, on their way to Decap. */
const judged = new WeakSet<Event>();

function onChange(event: Event): void {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || input.type !== 'file' || judged.has(event)) return;
  const file = input.files?.[0];
  if (!file) return;
  event.stopImmediatePropagation();
  void judgeChoice(input, file);
}

async function judgeChoice(input: HTMLInputElement, file: File): Promise<void> {
  const note = fileNote(input);
  note.say(`Memeriksa ${file.name}…`);
  const checked = await checkFile(file).catch((error: Error) => ({ refusal: error.message }));
  // Whoever has closed the window wants nothing uploaded.
  if (!input.isConnected) return;
  if ('refusal' in checked) {
    input.value = '';
    note.refuse(`Tidak diunggah. ${checked.refusal}.`);
    return;
  }
  const { warnings, isCleaned } = checked;
  if (warnings.length > 0)
    note.warn(`Diunggah, tetapi periksa lagi sebelum menerbitkan. ${warnings.join('. ')}.`);
  else note.say(isCleaned ? 'Data kamera dan lokasi di dalam foto sudah dibuang.' : '');
  const choice = new DataTransfer();
  choice.items.add(checked.file);
  input.files = choice.files;
  const again = new Event('change', { bubbles: true });
  judged.add(again);
  input.dispatchEvent(again);
}

function guarded(backend: Backend): Backend {
  const persistEntry = backend.persistEntry.bind(backend);
  const persistMedia = backend.persistMedia.bind(backend);
  return Object.assign(backend, {
    persistEntry: async (entry, options) => {
      for (const { fileObj } of entry.assets) if (fileObj) await refuseUnfit(fileObj);
      return persistEntry(entry, options);
    },
    persistMedia: async (asset, options) => {
      if (asset.fileObj) await refuseUnfit(asset.fileObj);
      return persistMedia(asset, options);
    },
  } satisfies Partial<Backend>);
}

async function refuseUnfit(file: File): Promise<void> {
  const refusal = await refusalOf(file);
  if (refusal) throw told(refusal);
}
