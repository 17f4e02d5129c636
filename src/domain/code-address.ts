/** What the QR code of a card says: an upper-case address, which a code holds in fewer modules than a lower-case one. */
export function codeAddress(host: string, code: string): string {
  return `HTTPS://${host.toUpperCase()}/C/${code}`;
}
