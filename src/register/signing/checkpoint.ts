import { webcrypto } from 'node:crypto';
import type { Hash } from '../merkle.ts';
import { keyId, type PrivateKey, type RegisterKey } from './keys.ts';

/** What a checkpoint says: so many entries there were at this time, and this is the root of their tree. */
export interface Checkpoint {
  /** Whose log: the host of the hub and "/register". */
  origin: string;
  size: number;
  root: Hash;
  /** ISO 8601 with offset. */
  time: string;
}

/**
 * The text of a checkpoint, https://c2sp.org/tlog-checkpoint: origin, number of entries, root in base64, and as an extension the time. It ends
 * with a line break.
 */
function checkpointText({ origin, size, root, time }: Checkpoint): string {
  return `${origin}\n${size}\n${root.toString('base64')}\ntime ${time}\n`;
}

/** A checkpoint as a signed note, https://c2sp.org/signed-note, with one signature for each key; without keys the text alone. */
export async function signCheckpoint(checkpoint: Checkpoint, keys: PrivateKey[]): Promise<string> {
  const text = checkpointText(checkpoint);
  const name = checkpoint.origin;
  const lines = await Promise.all(
    keys.map(async ({ key, publicKey }) => {
      const signature = await webcrypto.subtle.sign('Ed25519', key, Buffer.from(text));
      const bytes = Buffer.concat([Buffer.from(keyId({ name, publicKey }), 'hex'), Buffer.from(signature)]);
      return `— ${name} ${bytes.toString('base64')}\n`;
    }),
  );
  return lines.length > 0 ? `${text}\n${lines.join('')}` : text;
}

/** Reads a checkpoint, signed or not; undefined for anything else. Whether a signature is right is another question. */
export function parseCheckpoint(note: string): ParsedCheckpoint | undefined {
  const [text = '', signatures = ''] = note.split(/(?<=\n)\n/);
  const [, origin, size, root, time] =
    /^([^\s]+)\n(0|[1-9]\d{0,9})\n([A-Za-z0-9+/]{43}=)\ntime (\S+)\n$/.exec(text) ?? [];
  if (origin === undefined || size === undefined || root === undefined || time === undefined)
    return undefined;
  if (Number.isNaN(Date.parse(time)) || !/^(?:— \S+ [A-Za-z0-9+/]+=*\n)*$/.test(signatures)) return undefined;
  return {
    origin,
    size: Number(size),
    root: Buffer.from(root, 'base64'),
    time,
    signatures: signatures
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [, name = '', base64 = ''] = line.split(' ');
        const bytes = Buffer.from(base64, 'base64');
        return { name, keyId: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4) };
      }),
  };
}

/**
 * The keys whose signature under a checkpoint counts: listed, of the same name, valid on its day, not revoked, and right. `wrong` are ids of listed
 * keys whose signature does not fit the text: a checkpoint with one was tampered with.
 */
export async function signersOf(
  checkpoint: ParsedCheckpoint,
  keys: RegisterKey[],
): Promise<{ valid: RegisterKey[]; wrong: string[] }> {
  const text = Buffer.from(checkpointText(checkpoint));
  const day = checkpoint.time.slice(0, 10);
  const valid: RegisterKey[] = [];
  const wrong: string[] = [];
  for (const { name, keyId: id, signature } of checkpoint.signatures) {
    const key = keys.find((one) => one.name === name && keyId(one) === id);
    if (!key || name !== checkpoint.origin) continue;
    if (!(await isSignature(key, signature, text))) wrong.push(id);
    else if (key.from <= day && day <= key.to && !key.revoked) valid.push(key);
  }
  return { valid, wrong };
}

/** A checkpoint with what is written below it. */
export interface ParsedCheckpoint extends Checkpoint {
  signatures: { name: string; keyId: string; signature: Buffer }[];
}

async function isSignature({ publicKey }: RegisterKey, signature: Buffer, text: Buffer): Promise<boolean> {
  const { subtle } = webcrypto;
  const key = await subtle.importKey('raw', Buffer.from(publicKey, 'base64'), 'Ed25519', false, ['verify']);
  return subtle.verify('Ed25519', key, signature, text);
}
