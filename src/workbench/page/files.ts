/** How a file comes into the page and leaves it: the button, a drop anywhere, a download. It does not know what is in a file. */
import { byId } from './element';

export type Take = (bytes: Uint8Array, name: string) => Promise<void>;

/** Wires the Open button and drag and drop of a file anywhere on the page. */
export function takeFiles(take: Take): void {
  const input = byId<HTMLInputElement>('file');
  const sign = byId('drop');
  const takeFirst = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    if (file) await take(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  byId('open').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    void takeFirst(input.files).then(() => (input.value = ''));
  });
  document.addEventListener('dragenter', (event) => {
    event.preventDefault();
    sign.hidden = false;
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) sign.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    sign.hidden = true;
    void takeFirst(event.dataTransfer?.files ?? null);
  });
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the bytes to the browser as a download. */
export function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  link.download = name;
  link.click();
  // The browser takes the address up after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
