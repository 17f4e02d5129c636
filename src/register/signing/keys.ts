import { generateKeyPairSync, hash, webcrypto } from 'node:crypto';
import { z } from 'zod';
import { isDay } from '#src/domain/dates.ts';

const day = z.string().refine(isDay);

/** `keys.json`: every key that the office ever signed checkpoints with; public halves only. */
export const keysSchema = z.strictObject({
  v: z.literal(1),
  keys: z.array(
    z.strictObject({
      /** The key's name in signatures: the host of the hub and "/register". */
      name: z.string().min(3),
      /** Ed25519 (RFC 8032), 32 bytes in base64. */
      publicKey: z.base64().length(44),
      /** First and last day on which a checkpoint may be signed with it. */
      from: day,
      to: day,
      /** Set when the key can no longer be trusted: none of its signatures counts from then on. */
      revoked: z.strictObject({ date: day, reason: z.string().min(3) }).optional(),
    }),
  ),
});

/** A public key of the office. */
export type RegisterKey = z.infer<typeof keysSchema>['keys'][number];

/** Key ID of a signed note (https://c2sp.org/signed-note#signature-types): 8 hexadecimal digits. */
export function keyId({ name, publicKey }: Pick<RegisterKey, 'name' | 'publicKey'>): string {
  const bytes = Buffer.concat([Buffer.from(`${name}\n`), ed25519Type, Buffer.from(publicKey, 'base64')]);
  return hash('sha256', bytes).slice(0, 8);
}

/** What people compare: the SHA-256 of the public key's 32 bytes, in groups of four hexadecimal digits. */
export function fingerprint({ publicKey }: Pick<RegisterKey, 'publicKey'>): string {
  const digits = hash('sha256', Buffer.from(publicKey, 'base64'));
  return digits.match(/.{4}/g)?.join(' ') ?? digits;
}

/** A new pair. `privateKey` is PKCS #8 in base64url, `publicKey` base64; this code writes neither anywhere. */
export function newKeyPair(): { privateKey: string; publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url'),
    publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64'),
  };
}

/**
 * The private keys in an environment variable, separated by spaces: two while one key takes over from another. Throws when one is not an Ed25519
 * key, without telling what was given.
 */
export async function privateKeys(given: string | undefined): Promise<PrivateKey[]> {
  const texts = (given ?? '').split(/\s+/).filter(Boolean);
  return Promise.all(
    texts.map(async (text) => {
      try {
        const { subtle } = webcrypto;
        const bytes = Buffer.from(text, 'base64url');
        const key = await subtle.importKey('pkcs8', bytes, 'Ed25519', true, ['sign']);
        const { x = '' } = await subtle.exportKey('jwk', key);
        return { publicKey: Buffer.from(x, 'base64url').toString('base64'), key };
      } catch {
        throw new Error('REGISTER_KEY bukan kunci yang dibuat oleh npm run key. Salin ulang seluruhnya.');
      }
    }),
  );
}

/** A private key that can sign, with its public half in base64. */
export interface PrivateKey {
  publicKey: string;
  key: webcrypto.CryptoKey;
}

/** Signature type 0x01 of signed notes. */
const ed25519Type = Buffer.from([1]);
