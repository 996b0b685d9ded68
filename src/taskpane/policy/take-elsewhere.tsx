/** The policy as text to copy or save, and the place to paste or choose another one. It reads no policy itself. */
import * as React from 'react';
import type { Wording } from '../../wording/sentences';
import type { PolicyErrands } from '../errands/policy-errands';
import { DefaultButton, TextField } from '../fabric';

interface TakeElsewhereProps {
  readonly errands: Pick<PolicyErrands, 'policyText' | 'copyPolicy' | 'savePolicy' | 'importPolicy'>;
  readonly wording: Wording;
}

export function TakeElsewhere({ errands, wording }: TakeElsewhereProps): React.ReactElement {
  const { say } = wording;
  const [isOpen, setOpen] = React.useState(false);
  return (
    <section className="policy-section" aria-labelledby="section-move">
      <h2><button type="button" id="section-move" className="section-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}><span>{say('policy.move')}</span></button></h2>
      {isOpen && (
        <div className="section-body">
          <Export errands={errands} wording={wording} />
          <Import errands={errands} wording={wording} />
        </div>
      )}
    </section>
  );
}

function Export({ errands, wording }: TakeElsewhereProps): React.ReactElement {
  const { say } = wording;
  return (
    <div className="setting-group">
      <h3>{say('policy.export')}</h3>
      <TextField multiline rows={5} readOnly resizable={false} label={say('policy.exportText')} value={errands.policyText()} />
      <div className="row-of-buttons">
        <DefaultButton text={say('policy.exportCopy')} onClick={() => void errands.copyPolicy()} />
        <DefaultButton text={say('policy.exportSave')} onClick={errands.savePolicy} />
      </div>
    </div>
  );
}

function Import({ errands, wording }: TakeElsewhereProps): React.ReactElement {
  const { say } = wording;
  const [text, setText] = React.useState('');
  const take = (given: string): void => {
    if (errands.importPolicy(given)) setText('');
  };
  const chosen = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file) take(await file.text());
    // The same file can be chosen again once it is mended.
    input.value = '';
  };
  return (
    <div className="setting-group">
      <h3>{say('policy.import')}</h3>
      <TextField multiline rows={4} resizable={false} label={say('policy.importText')} value={text} onChange={(_event, value) => setText(value ?? '')} />
      <DefaultButton text={say('policy.importTake')} disabled={text.trim() === ''} onClick={() => take(text)} />
      <label className="file-choice"><span>{say('policy.importFile')}</span><input type="file" accept=".json,application/json" onChange={(event) => void chosen(event.currentTarget)} /></label>
    </div>
  );
}
