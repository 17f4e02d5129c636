import type { Cms } from './cms.ts';

/**
 * Lets GitLab's login be renewed at any request. Decap 3.16 renews it only when the answer says in its body that it has run out, which the answer
 * to a HEAD request cannot: saving, which begins with one, would fail until the editor signs in anew.
 */
export function renewGitLabLogin(cms: Cms): void {
  const backend = cms.getBackend('gitlab');
  const { init } = backend;
  backend.init = (config, options) => {
    const gitlab = init(config, options);
    const request = gitlab.apiRequestFunction;
    gitlab.apiRequestFunction = async (asked) => {
      const response = await request(asked);
      if (response.status !== 401) return response;
      await gitlab.getRefreshedAccessToken();
      return request(asked);
    };
    return gitlab;
  };
}
