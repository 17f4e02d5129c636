// Sent to other offices' pages as it stands here, without its types: no imports, and nothing that a five-year-old browser lacks.

/**
 * `<suluh-widget jenis="klarifikasi" jumlah="5">`: the hub's latest posts within another page, in that page's font and colours. What stands inside the
 * element is shown until the list is there, and stays where the hub cannot be reached and nothing was kept from an earlier visit.
 */
class SuluhWidget extends HTMLElement {
  static readonly observedAttributes = ['jenis', 'kecamatan', 'jumlah'];

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (!root.firstChild) root.append(document.createElement('slot'));
    root.adoptedStyleSheets = [sheet()];
    void this.load();
  }

  attributeChangedCallback(): void {
    if (this.isConnected && this.shadowRoot) void this.load();
  }

  private async load(): Promise<void> {
    const kecamatan = this.getAttribute('kecamatan');
    const name = kecamatan ? `kecamatan-${kecamatan}` : (this.getAttribute('jenis') ?? 'semua');
    const url = new URL(`data/${encodeURIComponent(name)}.json`, import.meta.url).href;
    const data = await latest(url);
    if (data && data.items.length > 0 && this.isConnected) this.show(data);
  }

  private show(data: WidgetData): void {
    const count = Number(this.getAttribute('jumlah')) || 5;
    const section = make('section', { lang: 'id', 'aria-label': `Kabar resmi ${data.office}` });
    const list = make('ul', { role: 'list' });
    for (const { title, url, date, label } of data.items.slice(0, count)) {
      const item = make('li', {});
      const link = make('a', { href: safe(url, data.url) });
      link.textContent = title;
      const facts = make('small', {});
      facts.textContent = [label, date].filter((part) => part).join(' · ');
      item.append(link, facts);
      list.append(item);
    }
    const more = make('a', { href: safe(data.url, data.url), class: 'more' });
    more.textContent = `Selengkapnya di situs ${data.office}`;
    section.append(list, more);
    this.shadowRoot?.replaceChildren(section);
  }
}

/** What the hub says now, else what it said last. */
async function latest(url: string): Promise<WidgetData | undefined> {
  const key = `suluh-widget ${url}`;
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(8000) });
    if (!response.ok) throw new Error(String(response.status));
    const text = await response.text();
    const data = read(text);
    if (data) keep(key, text);
    return data;
  } catch {
    return kept(key);
  }
}

function read(text: string): WidgetData | undefined {
  const data = JSON.parse(text);
  return data?.v === 1 && Array.isArray(data.items) ? data : undefined;
}

function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // A page without storage shows what it gets.
  }
}

function kept(key: string): WidgetData | undefined {
  try {
    return read(localStorage.getItem(key) ?? 'null');
  } catch {
    return undefined;
  }
}

/** An address on the hub, else the hub itself: whatever is kept in this page's storage, no link leads elsewhere or runs anything. */
function safe(url: string, hub: string): string {
  const home = new URL(hub, import.meta.url);
  const address = new URL(url, home);
  return /^https?:$/.test(address.protocol) && address.origin === home.origin ? address.href : home.origin;
}

function make(name: string, attributes: Record<string, string>): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function sheet(): CSSStyleSheet {
  const style = new CSSStyleSheet();
  style.replaceSync(`:host{display:block}
ul{list-style:none;margin:0;padding:0}
li{padding:.6em 0;border-bottom:1px solid;border-bottom-color:color-mix(in srgb,currentColor 25%,transparent)}
a{color:inherit;display:inline-block;padding:.15em 0;text-underline-offset:.18em}
li a{font-weight:600;text-decoration:none}
a:hover{text-decoration:underline}
a:focus-visible{outline:2px solid currentColor;outline-offset:2px}
small{display:block;font-size:.875em;opacity:.8}
.more{margin-top:.6em;min-height:1.5em}`);
  return style;
}

/** `/widget/data/….json`, version 1. */
interface WidgetData {
  v: 1;
  office: string;
  /** Address of the hub. */
  url: string;
  items: { title: string; url: string; date: string; label: string }[];
}

if (!customElements.get('suluh-widget')) customElements.define('suluh-widget', SuluhWidget);
