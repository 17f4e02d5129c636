import type { Cms } from './cms.ts';
import type { DecapConfig } from './decap-config.ts';

/**
 * The backend `desk`: Decap's own `proxy`, except for the media library. That one would fetch every file of content/media whole, hundreds of
 * megabytes in time, to show their thumbnails; here the server gives a list of names and addresses. What the server refuses is told in its own
 * words, without the "API_ERROR" that Decap puts before them.
 */
export function deskBackend(cms: Cms) {
  return function DeskBackend(config: DecapConfig, options: object) {
    const proxy = cms.getBackend('proxy').init(config, options);
    const request = proxy.request.bind(proxy);
    proxy.request = (payload) =>
      request(payload).catch((error: { status?: number }) => {
        throw error.status === undefined ? error : Object.assign(error, { name: '' });
      });
    proxy.getMedia = (mediaFolder = config.media_folder) =>
      proxy.request({ action: 'getMedia', params: { mediaFolder } });
    return proxy;
  } as unknown as new (config: DecapConfig, options: object) => object;
}
