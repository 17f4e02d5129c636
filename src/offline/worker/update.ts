import {
  addresses,
  type CopyList,
  hashLength,
  textAddress,
  textHashes,
  type TextRecord,
} from '../copy-list.ts';
import { type Copy, currentCopy, openCopy, useCopy } from './copies.ts';

/** Above so many missing texts one file with all of them is cheaper than one request each. */
const mostSingle = 12;

let running: Promise<void> | undefined;

/**
 * Brings the copy up to what the site has now, downloading only what is not there yet. Every file is held against its hash, so that neither a
 * cut line nor a page of a hotspot's login gets into the copy. Throws when anything fails; the copy that was there stays.
 */
export function updateCopy(): Promise<void> {
  running ??= update().finally(() => {
    running = undefined;
  });
  return running;
}

async function update(): Promise<void> {
  const bytes = await download(addresses.list);
  const version = await hashOf(bytes);
  const before = await currentCopy();
  if (before?.version !== version) await fill(version, bytes, before);
  await useCopy(version);
}

async function fill(version: string, listBytes: ArrayBuffer, before: Copy | undefined): Promise<void> {
  const list = readJson(listBytes) as CopyList;
  const cache = await openCopy(version);
  for (const [path, hash] of Object.entries(list.shell)) {
    if (await cache.match(path)) continue;
    const same = before?.list.shell[path] === hash ? await before.cache.match(path) : undefined;
    await cache.put(path, same ?? (await downloadFile(path, hash)));
  }
  const texts = await textsOf(list, (await before?.texts()) ?? new Map());
  await cache.put(addresses.texts, new Response(JSON.stringify([...texts])));
  await cache.put(addresses.list, new Response(listBytes));
}

async function textsOf(list: CopyList, known: Map<string, TextRecord>): Promise<Map<string, TextRecord>> {
  const hashes = textHashes(list);
  const missing = hashes.filter((hash) => !known.has(hash));
  const added = new Map<string, TextRecord>();
  if (missing.length > mostSingle) {
    const all = readJson(await download(textAddress(list.all, true), list.all)) as TextRecord[];
    for (const text of all) added.set(await hashOf(new TextEncoder().encode(JSON.stringify(text))), text);
  } else {
    for (const hash of missing)
      added.set(hash, readJson(await download(textAddress(hash), hash)) as TextRecord);
  }
  return new Map(
    hashes.flatMap((hash) => {
      const text = added.get(hash) ?? known.get(hash);
      return text ? [[hash, text]] : [];
    }),
  );
}

/** A file for the copy, with the type by which browsers run scripts and show pages. */
async function downloadFile(path: string, hash: string): Promise<Response> {
  const response = await request(path);
  const body = await response.arrayBuffer();
  if (hash !== '') await check(path, body, hash);
  return new Response(body, { headers: { 'Content-Type': response.headers.get('Content-Type') ?? '' } });
}

async function download(path: string, hash?: string): Promise<ArrayBuffer> {
  const body = await (await request(path)).arrayBuffer();
  if (hash !== undefined) await check(path, body, hash);
  return body;
}

async function request(path: string): Promise<Response> {
  const response = await fetch(path, { cache: 'no-cache', redirect: 'error' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

async function check(path: string, body: ArrayBuffer, hash: string): Promise<void> {
  if ((await hashOf(body)) !== hash) throw new Error(`${path}: isinya bukan yang dijanjikan`);
}

async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const text = btoa(String.fromCharCode(...digest));
  return text.replaceAll('+', '-').replaceAll('/', '_').slice(0, hashLength);
}

function readJson(bytes: ArrayBuffer): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
