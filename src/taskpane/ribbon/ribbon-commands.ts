/** What the ribbon's buttons do while the pane is closed: refresh the sheets, go to the Overview. A result is seen in the sheet; whatever went wrong is told in a sentence. It names no Office. */
import type { Day } from '../../receivables/days';
import type { ReportSheetId } from '../../reports/report-sheet';
import type * as Refresh from '../../workflow/refresh-reports';
import { WorkbookFailure, type RunControl, type Workbook } from '../../workflow/ports';
import type { Wording } from '../../wording/sentences';

export interface RibbonTools {
  readonly workbook: Workbook;
  readonly wording: Wording;
  readonly version: string;
  readonly clock: { readonly today: () => Day; /** "14:05" */ readonly timeOfDay: () => string };
  /** Fetched when it is wanted. */
  readonly refreshing: () => Promise<typeof Refresh>;
  /** Shows a sentence where she sees it. */
  readonly tell: (sentence: string) => Promise<void>;
}

/** By the names that the manifest calls them; none of them throws. */
export interface RibbonCommands {
  refreshReview(): Promise<void>;
  goToOverview(): Promise<void>;
}

const OVERVIEW: ReportSheetId = 'overview';
/** Excel shows that a command is at work and offers no way to stop it. */
const unwatched = (): RunControl => ({ signal: new AbortController().signal, report: () => undefined });

/** The commands for one workbook. */
export function ribbonCommands({ workbook, wording, version, clock, refreshing, tell }: RibbonTools): RibbonCommands {
  const { say } = wording;
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      await tell(error instanceof WorkbookFailure ? wording.retell(error.message) : say('run.unforeseen'));
    }
  };
  return {
    refreshReview: () => attempt(async () => {
      const { refreshReports } = await refreshing();
      const writtenAt = `${wording.formats.shortDate(clock.today())} ${clock.timeOfDay()}`;
      const outcome = await refreshReports(workbook, clock.today(), { wording, context: { writtenAt, version } }, unwatched());
      if (outcome === null) await tell(say('ribbon.nothingToRefresh'));
      else if (outcome.is === 'done') await workbook.showSheet(OVERVIEW);
      else if (outcome.is !== 'stopped') await tell(`${wording.retell(outcome.message)} ${say('ribbon.openPane')}`);
    }),
    goToOverview: () => attempt(async () => {
      const sheets = await workbook.sheets();
      if (sheets.some(({ ours }) => ours === OVERVIEW)) await workbook.showSheet(OVERVIEW);
      else await tell(say('ribbon.noOverview'));
    }),
  };
}
