import type { Page } from 'puppeteer';

/** Croatian: a language that no built-in caption is known in. */
export const CROATIAN = {
  'Security info': 'Sigurnosni podaci',
  'Add sign-in method': 'Dodaj način prijave',
  'Add a sign-in method': 'Dodavanje načina prijave',
  'App password': 'Lozinka aplikacije',
} as const;

/** From the next load on, the page says these captions in a language that the product does not know. */
export async function speakUnknownLanguage(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((words: Record<string, string>) => {
    const translate = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        const word = node instanceof Text ? words[node.data.trim()] : undefined;
        if (word !== undefined && node instanceof Text) node.data = word;
      }
    };
    const observer = new MutationObserver((records) => {
      for (const { addedNodes, target } of records) [...addedNodes, target].forEach(translate);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  }, CROATIAN);
}
