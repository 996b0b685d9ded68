/** @jest-environment jsdom */
/** In a language in which every sentence is marked, no text of ours stands on any screen without its mark: all of them go through the wording. What is hers (names, sheets, letters) is hers in any language. */
import { act, fireEvent, screen } from '@testing-library/react';
import { RISK_RULES } from '../../src/receivables/risk-rules';
import { WORKING_SENTENCES } from '../../src/receivables/credit-limits';
import { en } from '../../src/wording/translations/en';
import { wordingIn, type Translation } from '../../src/wording/wording';
import type { Personal } from '../../src/taskpane/personal/personal';
import { openPane, screenName, type OpenPane } from '../a/pane';

/** "⟦Review⟧": slots stay, so that facts are filled in as ever. */
const marked = (text: string): string => `⟦${text}⟧`;
const PSEUDO: Translation = Object.fromEntries([
  ...Object.entries(en), ...RISK_RULES.flatMap(({ id, name, because }) => [[`flagName.${id}`, name], [`flag.${id}`, because]]), ...Object.entries(WORKING_SENTENCES).map(([key, text]) => [`working.${key}`, text]),
].map(([key, text]) => [key, marked(text)]));
const wording = wordingIn('pseudo', PSEUDO);

const NEW_TO_ALL: Personal = { language: () => null, chooseLanguage: () => undefined, hasSeen: () => false, keepSeen: () => undefined };

/** Without everything between marks, the innermost first. */
function outsideMarks(text: string): string {
  let before = '';
  let rest = text;
  while (rest !== before) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return rest;
}

/** What is hers: names and numbers of her ledger, and what stands in a letter or a field. */
const HERS = ['Harbour Foods Ltd', 'Aldgate Timber', 'Verlag Sommer', 'Quay & Sons', 'Invoices', 'Summary 2025', 'Overview', 'Aging Summary', 'Aging Detail', 'Problems', 'Contact', 'InvoiceNumber', 'DueDate', 'InvoiceAmountDue', 'Currency',
  'accounts@harbour.example', 'USD', 'EUR', 'CN-7', 'A1:D10', 'JSON', 'CSV'];
/** And the reader's reasons and refusals, which stand with its rules and are in English so far. */
const HER_PLACES = '.mail-body, .mail-head dd, pre, textarea, .reading-why, .aside-list li';
/** A month as a date is written in this language. */
const MONTHS = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/g;

function unmarked(): string[] {
  const found = new Set<string>();
  const look = (text: string | null): void => {
    const ours = HERS.reduce((rest, hers) => rest.replaceAll(hers, ' '), outsideMarks(text ?? '')).replace(MONTHS, ' ');
    if (/\p{L}{2,}/u.test(ours)) found.add(ours.trim().replace(/\s+/g, ' '));
  };
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (element.closest(HER_PLACES)) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) look(element.getAttribute(name));
    // A block's own text with that of its phrases, so that a mark that spans them is whole.
    if (element.matches('p, li, td, th, h1, h2, h3, dt, dd, label, legend, summary, button, option, span, div') && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE)) look(ownText(element));
  }
  return [...found];
}

function ownText(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.querySelectorAll(`button, table, ul, dl, details, ${HER_PLACES}`).forEach((part) => part.remove());
  return copy.textContent ?? '';
}

async function openEverything(): Promise<void> {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[aria-expanded="false"]')) await act(async () => void fireEvent.click(button));
}

const STATES: readonly (readonly [string, (pane: OpenPane) => Promise<void>])[] = [
  ['ledger', async () => undefined],
  ['correcting', async ({ errands }) => act(() => errands.startCorrecting())],
  ['review', async ({ errands }) => act(() => errands.review())],
  ['written', async ({ errands }) => { await act(() => errands.review()); await act(() => errands.write()); }],
  ['customer', async ({ errands }) => { await act(() => errands.review()); await act(async () => errands.lookAt(0)); }],
  ['letters', async ({ errands }) => { await act(() => errands.review()); await act(async () => errands.go('letters')); }],
  ['plan', async ({ errands }) => { await act(() => errands.review()); await act(async () => errands.openPlan(0)); }],
  ['policy', async ({ errands }) => { await act(() => errands.review()); await act(() => errands.openPolicy()); }],
];

test.each(STATES)('%s: every text of ours is a sentence of the wording', async (name, arrive) => {
  const pane = await openPane({}, 'en', { wording, personal: NEW_TO_ALL });
  await arrive(pane);
  await openEverything();
  if (!['correcting', 'written'].includes(name)) expect(screenName()).toBe(name);
  expect(screen.getByRole('main').textContent).toContain('⟦');
  expect(unmarked()).toEqual([]);
});

test('the look finds a text that bypasses the wording', async () => {
  await openPane({}, 'en', { wording, personal: NEW_TO_ALL });
  screen.getByRole('main').append(Object.assign(document.createElement('p'), { textContent: 'Reviewed just now' }));
  expect(unmarked()).toContain('Reviewed just now');
});
