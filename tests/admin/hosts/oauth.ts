import { createHash, randomUUID } from 'node:crypto';

/** Sign-in with PKCE for public clients (RFC 6749, RFC 7636) as a git host does it: it refuses what a real one refuses. */
export class SignIn {
  /** Tokens that are valid now; a test takes one away to let it expire. */
  readonly tokens = new Set<string>();
  /** Answers of the token endpoint, by kind of grant. */
  readonly grants: string[] = [];
  readonly #codes = new Map<string, { challenge: string; redirect: string }>();
  readonly #refresh = new Set<string>();
  readonly #appId: string;
  readonly #redirect: string;

  constructor(appId: string, redirect: string) {
    this.#appId = appId;
    this.#redirect = redirect;
  }

  /** The page on which a person agrees; status 400 for a request that is not what was registered. */
  consent(params: URLSearchParams): Response {
    const {
      client_id,
      redirect_uri = '',
      response_type,
      code_challenge = '',
      code_challenge_method,
      state = '',
    } = Object.fromEntries(params);
    const isRegistered = client_id === this.#appId && redirect_uri === this.#redirect;
    if (
      !isRegistered ||
      response_type !== 'code' ||
      code_challenge_method !== 'S256' ||
      !/^[\w-]{43}$/.test(code_challenge)
    )
      return new Response('The redirect URI included is not valid.', { status: 400 });
    const code = randomUUID();
    this.#codes.set(code, { challenge: code_challenge, redirect: redirect_uri });
    const target = `${redirect_uri}?${new URLSearchParams({ code, state }).toString().replaceAll('&', '&amp;')}`;
    return new Response(`<!doctype html><title>Authorize</title><a href="${target}">Authorize</a>`, {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  }

  /** The window of a sign-in service: it greets the page that has opened it, and gives the token to the origin that answers. */
  popup(params: URLSearchParams): Response {
    if (params.get('provider') !== 'github' || params.get('scope') !== 'repo')
      return new Response('unknown provider or scope', { status: 400 });
    const token = randomUUID();
    this.tokens.add(token);
    const script = `
      addEventListener('message', ({ data, origin }) => {
        if (data === 'authorizing:github')
          opener.postMessage('authorization:github:success:${JSON.stringify({ token, provider: 'github' })}', origin);
      });
      document.querySelector('button').onclick = () => opener.postMessage('authorizing:github', '*');`;
    return new Response(
      `<!doctype html><title>Authorize</title><button>Authorize</button><script>${script}</script>`,
      { headers: { 'content-type': 'text/html; charset=utf-8' } },
    );
  }

  /** The token endpoint. A code is good once, and only with the verifier of its challenge. */
  token(body: Record<string, string>): Response {
    const {
      grant_type = '',
      client_id,
      code = '',
      code_verifier = '',
      redirect_uri,
      refresh_token = '',
    } = body;
    this.grants.push(grant_type);
    const refused = Response.json(
      { error: 'invalid_grant', error_description: 'The provided authorization grant is invalid' },
      { status: 400 },
    );
    if (client_id !== this.#appId) return refused;
    if (grant_type === 'refresh_token') return this.#refresh.delete(refresh_token) ? this.#issue() : refused;
    const given = this.#codes.get(code);
    this.#codes.delete(code);
    const challenge = createHash('sha256').update(code_verifier).digest('base64url');
    return grant_type === 'authorization_code' &&
      given?.challenge === challenge &&
      given.redirect === redirect_uri
      ? this.#issue()
      : refused;
  }

  /** Whether a request comes with a valid token. */
  knows(request: Request): boolean {
    return this.tokens.has(
      /^(?:Bearer|token) (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '',
    );
  }

  #issue(): Response {
    const [access, refresh] = [randomUUID(), randomUUID()];
    this.tokens.add(access);
    this.#refresh.add(refresh);
    return Response.json({
      access_token: access,
      token_type: 'Bearer',
      expires_in: 7200,
      refresh_token: refresh,
      scope: 'api',
    });
  }
}
