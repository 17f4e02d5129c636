import { templatesFor } from './begin.ts';
import { make } from './dom.ts';

/** Offers the templates of a collection above its list, where Decap has no place for it. To be called once. */
export function offerTemplates(): void {
  const offer = () => {
    const collection = /^#\/collections\/([a-z]+)$/.exec(window.location.hash)?.[1];
    const top = document.querySelector('[class*="CollectionTopContainer"]');
    const offered = document.querySelector<HTMLElement>('[data-templates]');
    if (offered && offered.dataset['templates'] === collection && offered.parentElement === top) return;
    offered?.remove();
    const links = templatesFor(collection ?? '').map(({ id, label }) =>
      make('a', { class: 'aid-button', href: `#/collections/${collection}/new?contoh=${id}` }, label),
    );
    if (collection && top && links.length > 0)
      top.append(
        make('p', { class: 'aid-buttons', 'data-templates': collection }, 'Mulai dari contoh:', ...links),
      );
  };
  new MutationObserver(offer).observe(document.body, { childList: true, subtree: true });
}
