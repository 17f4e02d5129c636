import type { Zone } from '../zone.ts';
import { momentWords } from './words.ts';

/**
 * Tells, and is told by, the other windows of this browser which entry each has open. `changed` is called with the words about the others, undefined
 * when there are none. Gives what ends it.
 */
export function tellWindows(
  entry: string,
  zone: Zone,
  changed: (words: string | undefined) => void,
): () => void {
  const channel = new BroadcastChannel('suluh-meja-redaksi');
  const me = { id: crypto.randomUUID(), entry, since: new Date().toISOString() };
  const others = new Map<string, string>();
  const tell = (kind: Message['kind']) => channel.postMessage({ kind, ...me } satisfies Message);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.entry !== entry) return;
    if (data.kind === 'left') others.delete(data.id);
    else others.set(data.id, data.since);
    if (data.kind === 'opened') tell('here');
    const [since] = [...others.values()].sort();
    changed(
      since &&
        (entry.endsWith('/')
          ? `Di jendela lain sedang ditulis satu lagi tulisan baru sejenis, sejak ${momentWords(new Date(since), zone)}. Simpan salah satu dulu: salinan dari yang belum tersimpan hanya ada satu.`
          : `Tulisan ini juga terbuka di jendela lain sejak ${momentWords(new Date(since), zone)}. Simpan di satu jendela saja; yang menyimpan belakangan akan ditolak, bukan menimpa.`),
    );
  };
  const leave = () => tell('left');
  window.addEventListener('pagehide', leave);
  tell('opened');
  return () => {
    leave();
    window.removeEventListener('pagehide', leave);
    channel.close();
  };
}

/**
 * Who else has changes on an entry, in a sentence; undefined when it is nobody or oneself. `change` is the last one at the git host, `me` are the
 * names of who is signed in.
 */
export function otherEditor(change: Change, me: (string | undefined)[], zone: Zone): string | undefined {
  const { author = '', updatedOn = '' } = change;
  const at = new Date(updatedOn);
  if (author === '' || me.includes(author) || Number.isNaN(at.getTime())) return undefined;
  if (!change.unpublished && Date.now() - at.getTime() > recent) return undefined;
  return change.unpublished
    ? `${author} sedang mengubah tulisan ini, terakhir ${momentWords(at, zone)}; perubahannya belum terbit. Yang Anda simpan masuk ke perubahan yang sama.`
    : `${author} baru saja menyimpan tulisan ini, ${momentWords(at, zone)}. Tanyakan dulu apakah sudah selesai.`;
}

/** Milliseconds in which somebody who has saved may still be at it. */
const recent = 3_600_000;

/** A change at a git host. */
interface Change {
  author?: string | undefined;
  /** ISO 8601. */
  updatedOn?: string | undefined;
  /** Of the workflow: on a branch of its own. */
  unpublished: boolean;
}

interface Message {
  kind: 'opened' | 'here' | 'left';
  id: string;
  entry: string;
  since: string;
}
