import { createHash } from 'node:crypto';
import { createStorage, type Driver, type Storage } from 'unstorage';

/**
 * Opens the store of finished files that several machines share, behind unstorage, from its address: a folder ("/mnt/tembolok"), Redis
 * ("redis://host:6379/0") or S3 ("s3://bucket?endpoint=https://s3.contoh.id&region=ap-southeast-3", with the keys in AWS_ACCESS_KEY_ID and
 * AWS_SECRET_ACCESS_KEY). Without an address there is none. Every file is kept behind its SHA-256, so that a half-written or foreign one counts
 * as none. Throws when the address is not one of these.
 */
export async function openShared(
  address: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<SharedStore | undefined> {
  if (!address) return undefined;
  const storage: Storage = createStorage({ driver: await driverFor(address, env) });
  return {
    async get(key) {
      const kept = await storage.getItemRaw<Uint8Array>(key);
      return kept ? unsealed(Buffer.from(kept)) : undefined;
    },
    async put(key, bytes) {
      await storage.setItemRaw(key, sealed(bytes));
    },
    close: () => storage.dispose(),
  };
}

/** Finished files that several machines share. */
export interface SharedStore {
  get: (key: string) => Promise<Buffer | undefined>;
  put: (key: string, bytes: Uint8Array) => Promise<void>;
  close: () => Promise<void>;
}

async function driverFor(address: string, env: NodeJS.ProcessEnv): Promise<Driver> {
  if (/^rediss?:/.test(address)) return (await import('unstorage/drivers/redis')).default({ url: address });
  if (address.startsWith('s3:')) {
    const { host: bucket, searchParams } = new URL(address);
    const [endpoint, region] = [searchParams.get('endpoint'), searchParams.get('region') ?? 'auto'];
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
    if (!bucket || !endpoint || !accessKeyId || !secretAccessKey)
      throw new Error(
        'SULUH_CACHE untuk S3 memerlukan bucket, endpoint, dan kunci. Tulis misalnya: SULUH_CACHE="s3://kartu?endpoint=https://s3.contoh.id&region=auto" dengan AWS_ACCESS_KEY_ID dan AWS_SECRET_ACCESS_KEY',
      );
    const s3 = (await import('unstorage/drivers/s3')).default;
    return s3({ bucket, endpoint, region, accessKeyId, secretAccessKey });
  }
  if (address.startsWith('/')) return (await import('unstorage/drivers/fs')).default({ base: address });
  throw new Error(
    `SULUH_CACHE harus berupa folder (/mnt/tembolok), redis://…, atau s3://…; yang diberikan: ${address}`,
  );
}

const digestBytes = 32;

function sealed(bytes: Uint8Array): Buffer {
  return Buffer.concat([digestOf(bytes), bytes]);
}

function unsealed(kept: Buffer): Buffer | undefined {
  const bytes = kept.subarray(digestBytes);
  return digestOf(bytes).equals(kept.subarray(0, digestBytes)) ? bytes : undefined;
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
