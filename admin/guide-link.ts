/**
 * Puts the way to the editors' guide into the head of the desk and of its editor, beside the way to the site. Decap has no place for links of
 * others, and makes its head anew with every page. The guide opens beside the desk, so that nothing that is typed has to be left.
 */
export function offerGuide(): void {
  const link = document.createElement('a');
  link.href = '/admin/panduan/';
  link.target = 'suluh-panduan';
  link.textContent = 'Panduan';
  link.className = 'suluh-guide';
  const offer = () => {
    const settings = document.querySelector('[class*="SettingsWrapper"]');
    if (settings && link.nextElementSibling !== settings) settings.before(link);
  };
  new MutationObserver(offer).observe(document.body, { childList: true, subtree: true });
  const style = document.createElement('style');
  style.textContent = `
    .suluh-guide { padding: 8px 12px; border-radius: 5px; color: #2a5db0; font-size: 14px; font-weight: 500; text-decoration: none; }
    .suluh-guide:hover { text-decoration: underline; }
    .suluh-guide:focus-visible { outline: 2px solid #2a5db0; outline-offset: 2px; }
  `;
  document.head.append(style);
}
