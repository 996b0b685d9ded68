/** The folder that a run writes into: all of a result or nothing of it, and never a leftover of an earlier run beside a refusal. It knows no ledger. */
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const WORKBOOK = 'workbook.xlsx';
const REVIEW = 'review.json';
const LETTERS = 'letters';

export interface RunFiles {
  readonly workbook: Uint8Array;
  readonly review: object;
  /** `file` is the path below the folder, such as "letters/0379-first-reminder.eml". */
  readonly letters: readonly { readonly file: string; readonly text: string }[];
}

/** True when writing into `folder` would overwrite one of the files that the run reads. */
export function wouldOverwrite(folder: string, inputs: readonly string[]): boolean {
  const ours = [join(folder, WORKBOOK), join(folder, REVIEW)].map(placeOf);
  return inputs.some((input) => ours.includes(placeOf(input)));
}

/** True when `folder` is a folder or can become one: nothing on the way to it is a file. */
export function canBeFolder(folder: string): boolean {
  let place = resolve(folder);
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  return statSync(place).isDirectory();
}

function placeOf(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

/** Takes away what an earlier run left: its workbook, its letters, its review. Files of other names stay. */
export function clearResults(folder: string): void {
  if (!canBeFolder(folder)) return;
  for (const name of [WORKBOOK, `${WORKBOOK}.part`, REVIEW, `${REVIEW}.part`]) rmSync(join(folder, name), { force: true });
  const letters = join(folder, LETTERS);
  if (!existsSync(letters)) return;
  for (const name of readdirSync(letters)) if (name.endsWith('.eml')) rmSync(join(letters, name), { force: true });
  if (readdirSync(letters).length === 0) rmSync(letters, { recursive: true });
}

/** Writes a whole result; the workbook gets its name last, when everything else is on disk. Throws, and leaves nothing, when the folder cannot be written. */
export function writeResults(folder: string, files: RunFiles): void {
  try {
    clearResults(folder);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${WORKBOOK}.part`), files.workbook);
    if (files.letters.length > 0) mkdirSync(join(folder, LETTERS), { recursive: true });
    for (const { file, text } of files.letters) writeFileSync(join(folder, file), text);
    writeJson(folder, files.review);
    renameSync(join(folder, `${WORKBOOK}.part`), join(folder, WORKBOOK));
  } catch (error) {
    clearResults(folder);
    throw error;
  }
}

/** Leaves nothing but a `review.json` that says why the run was refused. */
export function writeRefusal(folder: string, refusal: { readonly why: string; readonly message: string }): void {
  clearResults(folder);
  mkdirSync(folder, { recursive: true });
  writeJson(folder, { refused: { why: refusal.why, message: refusal.message } });
}

function writeJson(folder: string, content: object): void {
  writeFileSync(join(folder, `${REVIEW}.part`), `${JSON.stringify(content, null, 2)}\n`);
  renameSync(join(folder, `${REVIEW}.part`), join(folder, REVIEW));
}
