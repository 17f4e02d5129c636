const styles: string[] = [];

/** Called by every component that the desk's program imports, see src/integrations/astro-in-browser.ts. */
export function addStyle(css: string): void {
  styles.push(css);
}

/** The styles of all components. */
export function componentStyles(): string {
  return styles.join('\n');
}
