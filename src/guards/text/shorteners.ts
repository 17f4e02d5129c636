/**
 * True for the address of a service that hides where a link leads, so that no reader can judge it. Short names that lead into one service only
 * (youtu.be, wa.me, maps.app.goo.gl, forms.gle) are none of them. `host` is in lower case, `path` begins with "/" or is empty.
 */
export function isShortener(host: string, path: string): boolean {
  if (host === 'goo.gl' && /^\/(?:maps|photos)\//.test(path)) return false;
  return shorteners.has(host.replace(/^www\./, ''));
}

const shorteners = new Set(
  (
    'bit.ly bitly.com bitly.ws j.mp s.id tinyurl.com t.co goo.gl is.gd v.gd cutt.ly rebrand.ly shorturl.at shorturl.asia ow.ly buff.ly rb.gy ' +
    'bl.ink t.ly tiny.cc tiny.one bit.do adf.ly shorte.st ouo.io lnkd.in dlvr.it soo.gd clck.ru qr.ae shrtco.de gg.gg n9.cl urlz.fr short.io ' +
    'surl.li u.to x.gd rotf.lol'
  ).split(' '),
);
