import { settings } from '#src/content/settings.ts';
import { readRegister, type Register } from '#src/register/log/read-log.ts';

let loading: Promise<Register> | undefined;

/** The register as the build under way found it. */
export async function register(): Promise<Register> {
  if (import.meta.env.DEV) loading = undefined;
  loading ??= readRegister(settings().contentDir).then((read) => read.register);
  return loading;
}
