/** Points the shipped pane's page at the copy of Office.js on this machine, so that it runs without a network. It changes those two places and nothing else. */

const CDN_SCRIPT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const CDN_ORIGIN = 'https://appsforoffice.microsoft.com';

/** Same origin, unmodified; Office.js finds its other files by this address. */
export const LOCAL_SCRIPT = '/office-js/office.js';

/** The pane's HTML with Office.js from this server, and its content security policy without the CDN. Throws unless the CDN's script stands in it exactly once. */
export function withLocalOfficeJs(html: string): string {
  const parts = html.split(CDN_SCRIPT);
  if (parts.length !== 2) throw new Error(`taskpane.html must name ${CDN_SCRIPT} exactly once, and names it ${parts.length - 1} times.`);
  return parts.join(LOCAL_SCRIPT).replaceAll(CDN_ORIGIN, "'self'");
}
