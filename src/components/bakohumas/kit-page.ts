import { readSeen, writeSeen } from './seen.ts';

/**
 * `<kit-page data-post data-version>`: opening a kit counts as having seen it. Without a record there is nothing to add to: then the list has not
 * been visited yet, and everything will count as seen on the first visit.
 */
class KitPage extends HTMLElement {
  connectedCallback(): void {
    const { post, version } = this.dataset;
    const seen = readSeen(localStorage);
    if (post && version && seen)
      writeSeen(localStorage, { ...seen, versions: { ...seen.versions, [post]: version } });
  }
}

customElements.define('kit-page', KitPage);
