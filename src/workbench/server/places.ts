/** Where the workbench finds and keeps its files in the project. It knows folders and nothing of what is in them. */
import { join, resolve } from 'node:path';

/** The project's top folder. */
export const PROJECT = resolve(__dirname, '../../..');

export const PLACES = {
  pageSource: join(PROJECT, 'src/workbench/page'),
  pageBundle: join(PROJECT, '.cache/workbench'),
  /** The pane as shipped, for this machine's own origin: apart from `dist`, which may be built for another. */
  pane: join(PROJECT, '.cache/pane'),
  officeJs: join(PROJECT, 'node_modules/@microsoft/office-js/dist'),
  sample: join(PROJECT, 'assets/sample-ledger.xlsx'),
  certificate: join(PROJECT, '.cache/certificate'),
} as const;
