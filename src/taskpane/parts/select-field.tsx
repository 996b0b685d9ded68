/** A field to choose one of a few, the browser's own, with its label and its mistake. It knows no choice. */
import * as React from 'react';

interface SelectFieldProps<Choice extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Choice;
  readonly options: readonly (readonly [Choice, string])[];
  readonly onChange: (choice: Choice) => void;
  readonly mistake?: string;
}

export function SelectField<Choice extends string>({ id, label, value, options, onChange, mistake = '' }: SelectFieldProps<Choice>): React.ReactElement {
  return (
    <div className="native-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as Choice)} {...(mistake !== '' && { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` })}>
        {options.map(([choice, text]) => <option key={choice} value={choice}>{text}</option>)}
      </select>
      {mistake !== '' && <p id={`${id}-wrong`} role="alert" className="sign-bad">{mistake}</p>}
    </div>
  );
}
