/** Hands a file to the browser to save, where the platform does that. It knows no letter. */

/** Web views inside Office on a Mac and an iPad take a download and drop it without a word; a real Safari names itself. */
export function canSaveFiles(userAgent: string): boolean {
  return !(/AppleWebKit\//.test(userAgent) && /Macintosh|iPad|iPhone/.test(userAgent) && !/Safari\/|Chrome\/|Chromium\/|Edg\/|Firefox\//.test(userAgent));
}

/** How long the file stays reachable for the browser to fetch, in milliseconds. */
const KEPT_FOR = 60_000;

/** False where the platform gives no download. Says nothing of what the person then does with it. */
export function saveFile(name: string, content: Blob, page: Document): boolean {
  const view = page.defaultView;
  if (!view || !canSaveFiles(view.navigator.userAgent)) return false;
  const address = view.URL.createObjectURL(content);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.style.display = 'none';
  page.body.append(link);
  link.click();
  link.remove();
  view.setTimeout(() => view.URL.revokeObjectURL(address), KEPT_FOR);
  return true;
}
