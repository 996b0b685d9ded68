/** The pane's sentences: each is used, and none is silently replaced by another of the same name. */
import { COLUMN_ROLES } from '../../src/ledger/ledger';
import { REMINDER_STAGES } from '../../src/letters/letter';
import { paneEn } from '../../src/wording/translations/en/pane';
import { en } from '../../src/wording/translations/en';
import { filesBelow, textOf } from '../style/tree';

const keys = Object.keys(paneEn) as (keyof typeof paneEn)[];

test('no sentence of the pane is replaced by one of the same name', () => {
  expect(keys.filter((key) => en[key] !== paneEn[key])).toEqual([]);
});

test('every role and stage has a name', () => {
  for (const role of COLUMN_ROLES) expect(paneEn[`role.${role}`]).toMatch(/\S/);
  for (const stage of REMINDER_STAGES) expect(paneEn[`letters.stage.${stage}`]).toMatch(/\S/);
});

test('every sentence is used: by its name, or by the beginning that a screen completes', () => {
  const code = filesBelow('src/taskpane').map(textOf).join('\n');
  const completed = [...code.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map((match) => match[1] ?? '');
  const unused = keys.filter((key) => !key.startsWith('counted.') && !code.includes(`'${key}'`) && !completed.some((beginning) => key.startsWith(beginning)));
  expect(unused).toEqual([]);
});
