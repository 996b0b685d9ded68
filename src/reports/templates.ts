/** The Templates sheet: one row a letter and language with the subject and text in force, hers to change in the cells, and what is wrong with a change beside it. It reads and checks none. */
import type { ReportColumn, ReportRow, ReportSheet, ReportTable } from './report-sheet';
import type { ReportInput } from './sheet-frame';

interface Text {
  readonly subject: string;
  readonly body: string;
}

/** One letter in one language. */
export interface TemplateLine {
  /** As they stand on the sheet, or will: they name the row across runs. */
  readonly code: string;
  readonly language: string;
  /** Null for a row that names no letter. */
  readonly builtIn: Text | null;
  /** Of the text in use. */
  readonly version: string;
  readonly state: 'built-in' | 'edited' | 'mistake';
  readonly mistakes: readonly { readonly part: 'subject' | 'body'; readonly line: number; readonly column: number; readonly message: string }[];
  /** What stands in her cells; null for a row not on the sheet yet. */
  readonly standing: Text | null;
  /** What she typed in the pane: it takes the place of what stands; empty parts are built in again. */
  readonly typed?: Text;
}

/** A field that a text may use. */
export interface TemplateFieldLine {
  readonly write: string;
  readonly example: string;
  /** The key of what it means among the sentences. */
  readonly key: string;
  readonly known: 'plans' | 'others' | 'all';
}

/** Template texts read as letters only in a wide column. */
const TEXT_WIDTH = 80;

/** The sheet; null where no templates were asked for. The fields come last: what stands under their heading is no letter. */
export function templatesSheet({ context: { templates }, wording }: Pick<ReportInput, 'wording'> & { readonly context: Pick<ReportInput['context'], 'templates'> }): ReportSheet | null {
  if (!templates) return null;
  const { say } = wording;
  const columns: ReportColumn[] = [
    { id: 'code', heading: say('templates.code'), format: 'text' },
    { id: 'letter', heading: say('templates.letter'), format: 'text' },
    { id: 'language', heading: say('templates.language'), format: 'text' },
    { id: 'state', heading: say('templates.state'), format: 'text', widest: 44, warns: true },
    { id: 'version', heading: say('templates.version'), format: 'text' },
    { id: 'subject', heading: say('templates.subject'), format: 'text', hers: true, widest: 44 },
    { id: 'text', heading: say('templates.text'), format: 'text', hers: true, widest: TEXT_WIDTH },
  ];
  return {
    id: 'templates', name: say('sheet.templates'), title: say('title.templates'), subtitle: say('templates.subtitle'), tieOut: [],
    tables: [{ id: 'texts', heading: null, columns, rows: templates.lines.map((line) => rowOf(line, wording)), currency: null, filters: true, whenEmpty: '', keyColumns: ['code', 'language'] }, fieldTable(templates.fields, wording)],
    charts: [], notes: [],
  };
}

function fieldTable(fields: readonly TemplateFieldLine[], { say, sayIfKnown }: ReportInput['wording']): ReportTable {
  const columns: ReportColumn[] = [
    { id: 'field', heading: say('templates.field'), format: 'text', widest: 44 },
    { id: 'example', heading: say('templates.example'), format: 'text' },
    { id: 'known', heading: say('templates.known'), format: 'text' },
    { id: 'about', heading: say('templates.about'), format: 'text', widest: 44 },
  ];
  return { id: 'fields', heading: say('templates.fields'), columns, rows: fields.map(({ write, example, key, known }) => ({ cells: [write, example || null, say(`templates.known.${known}`), sayIfKnown(key, '')] })), currency: null, filters: false, whenEmpty: '' };
}

function rowOf({ code, language, builtIn, version, state, mistakes, standing, typed }: TemplateLine, { say, sayIfKnown }: ReportInput['wording']): ReportRow {
  const told = mistakes.map(({ part, line, column, message }) => say('templates.mistake', { part: say(part === 'subject' ? 'templates.subjectPart' : 'templates.textPart'), line, column, message }));
  return {
    key: `${code}\t${language}`, meaning: state === 'mistake' ? 'warning' : 'item',
    cells: [
      code, sayIfKnown(`letters.stage.${code}`, sayIfKnown(`letterName.${code}`, code.replace(/-/g, ' '))), language,
      state === 'mistake' ? told.join('\n') : say(state === 'edited' ? 'templates.edited' : 'templates.builtIn'), version,
    ],
    // Hers is filled in too: should her columns not be found again under headings of another language, her words are there all the same.
    filled: typed ? [typed.subject || builtIn?.subject || null, typed.body || builtIn?.body || null] : state === 'built-in' ? [builtIn?.subject ?? null, builtIn?.body ?? null] : [standing?.subject || builtIn?.subject || null, standing?.body || builtIn?.body || null],
    // What still is the built-in text of some version of ours may give way to the present one; what is hers stays.
    replaceable: typed ? [standing?.subject ?? null, standing?.body ?? null] : [state === 'built-in' ? standing?.subject ?? null : null, state === 'built-in' ? standing?.body ?? null : null],
  };
}
