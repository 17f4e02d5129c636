/**
 * Asks every address whether it answers, a few at a time and one at a time per site, each at most twice. Gives what is known: an answer that only
 * machines get (403, 429), a busy site (5xx) or silence is not held against an address.
 */
export async function askLinks(
  addresses: string[],
  { timeout = 10_000, progress }: { timeout?: number; progress: (done: number) => void },
): Promise<Answer[]> {
  const bySite = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const answers: Answer[] = [];
  const queue = bySite.values();
  const worker = async () => {
    for (const site of queue)
      for (const address of site) {
        answers.push(await ask(address, timeout));
        progress(answers.length);
      }
  };
  await Promise.all(Array.from({ length: Math.min(sitesAtOnce, bySite.length) }, worker));
  return answers.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** What is known of an address. `https` is true for a plain http address whose site also answers with https. */
export interface Answer {
  address: string;
  state: 'alive' | 'dead' | 'unknown';
  /** Why, in Indonesian; "" for one that is alive. */
  reason: string;
  https: boolean;
}

const sitesAtOnce = 6;

async function ask(address: string, timeout: number): Promise<Answer> {
  const { state, reason } = await stateOf(address, timeout);
  const secure = address.replace(/^http:/i, 'https:');
  const https = secure !== address && (await stateOf(secure, timeout)).state === 'alive';
  return { address, state, reason, https };
}

/** HEAD costs both sides least; some sites answer only GET, of which nothing but the head is read. */
async function stateOf(address: string, timeout: number): Promise<Pick<Answer, 'state' | 'reason'>> {
  const head = await request('HEAD', address, timeout);
  return head.state === 'alive' || head.isFinal ? head : request('GET', address, timeout);
}

async function request(method: 'HEAD' | 'GET', address: string, timeout: number): Promise<Outcome> {
  try {
    const response = await fetch(address, {
      method,
      redirect: 'follow',
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': 'Mozilla/5.0 (compatible; Suluh; pemeriksa tautan)', accept: '*/*' },
    });
    await response.body?.cancel();
    return outcomeOf(response.status);
  } catch (error) {
    return failure(error);
  }
}

function outcomeOf(status: number): Outcome {
  if (status < 400) return { state: 'alive', reason: '', isFinal: true };
  if (status === 404 || status === 410)
    return { state: 'dead', reason: `halaman tidak ada (${status})`, isFinal: false };
  return { state: 'unknown', reason: `situs menjawab ${status}, mungkin hanya kepada mesin`, isFinal: false };
}

/** A name that nobody has registered is dead; everything else may be this computer's own network. */
function failure(error: unknown): Outcome {
  const { code } = Object(Object(error).cause ?? error) as { code?: unknown };
  if (code === 'ENOTFOUND') return { state: 'dead', reason: 'nama situs tidak ada', isFinal: true };
  const reason =
    error instanceof DOMException
      ? 'situs tidak menjawab'
      : `tidak tersambung (${String(code ?? 'tanpa sebab')})`;
  return { state: 'unknown', reason, isFinal: true };
}

interface Outcome {
  state: Answer['state'];
  reason: string;
  /** True where asking in another way would give the same. */
  isFinal: boolean;
}
