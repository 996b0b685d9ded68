/** The sheets of the workbook to choose the ledger from, each with its size and how it looks, and the selected cells. */
import * as React from 'react';
import type { Wording } from '../../wording/sentences';
import { ChoiceGroup } from '../fabric';
import type { LedgerChoice, Survey } from '../desk';

interface SheetChoiceProps {
  readonly survey: Survey;
  readonly choice: LedgerChoice | null;
  readonly wording: Wording;
  readonly onChoose: (choice: LedgerChoice) => void;
}

const SELECTION = 'selection';
const SHEET = 'sheet:';

export function SheetChoice({ survey, choice, wording, onChoose }: SheetChoiceProps): React.ReactElement {
  const { say, counted } = wording;
  // Our own reports and empty sheets are no ledgers; offering them would only invite a refusal.
  const offered = survey.sheets.filter((sheet) => sheet.standing !== 'ours' && sheet.standing !== 'empty');
  const { selection } = survey;
  const options = offered.map((sheet) => ({ key: SHEET + sheet.name, name: sheet.name, text: sheet.name, remark: `${counted('row', sheet.rows)}, ${say(sheet.name === survey.sample ? 'ledger.isSample' : `ledger.${sheet.standing as 'likely' | 'possible' | 'unlikely'}`)}` }));
  if (selection) options.push({ key: SELECTION, name: SELECTION, text: say('ledger.selection'), remark: say('ledger.selectionWhere', { sheet: selection.choice.sheet, address: selection.address }) });
  const selected = choice && (choice.block ? SELECTION : SHEET + choice.sheet);
  return (
    <ChoiceGroup
      label={say('ledger.title')}
      {...(selected !== null && { selectedKey: selected })}
      options={options.map((option, index) => ({
        key: option.key,
        // A sheet's name is no id: it may hold anything.
        id: `ledger-choice-${index}`,
        labelId: `ledger-choice-${index}-label`,
        text: option.text,
        onRenderLabel: () => <span className="choice-text"><span>{option.text}</span><span className="quiet">{option.remark}</span></span>,
      }))}
      onChange={(_event, option) => {
        if (option?.key === SELECTION && selection) onChoose(selection.choice);
        else if (option) onChoose({ sheet: option.key.slice(SHEET.length), block: null });
      }}
    />
  );
}
