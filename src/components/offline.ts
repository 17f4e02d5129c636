import { isWeakLine } from '#src/domain/weak-line.ts';
import { addresses } from '#src/offline/copy-list.ts';

/** How often a page lets the copy be brought up to date, in milliseconds: often on a good line, rarely on a dear one. */
const every = { good: 10 * 60_000, weak: 6 * 3_600_000 };
const lastCheck = 'suluh-salinan-diperiksa';

/** Brings the copy up to date; the first time it makes one. Gives when the copy was last fresh and whether the site was reached. */
export async function refreshCopy(): Promise<{ reached: boolean; at?: number | undefined }> {
  await navigator.serviceWorker.register(addresses.worker);
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    active?.postMessage('perbarui', [port2]);
  });
}

/** After the page is there, so that it never waits for this. On a dear line nothing is copied before the reader has asked for it once. */
async function keepCopy(): Promise<void> {
  const weak = isWeakLine();
  const wanted = (await navigator.serviceWorker.getRegistration()) !== undefined;
  if (!navigator.onLine || (weak && !wanted)) return;
  const checked = Number(localStorage.getItem(lastCheck) ?? 0);
  if (Date.now() - checked < (weak ? every.weak : every.good)) return;
  const { reached } = await refreshCopy();
  if (reached) localStorage.setItem(lastCheck, String(Date.now()));
}

// Where storage is forbidden, or there is no service worker, the site works as it does without a copy.
if ('serviceWorker' in navigator)
  addEventListener('load', () => setTimeout(() => void keepCopy().catch(() => undefined), 1_000));
