/** A field for a day: the browser's own, with its calendar, each part of which can be typed. The library's text field hears no date that is typed or chosen in it. It knows no day: texts are ISO, empty while she types. */
import * as React from 'react';

interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** A line that explains the field. */
  readonly hint?: string;
  /** A sentence where what she typed cannot be used; empty where it can. */
  readonly mistake?: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: () => void;
}

export function DateField({ id, label, value, hint = '', mistake = '', onChange, onBlur }: DateFieldProps): React.ReactElement {
  const told = [...(mistake === '' ? [] : [`${id}-wrong`]), ...(hint === '' ? [] : [`${id}-hint`])].join(' ');
  return (
    <div className="native-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value} onChange={(event) => onChange(event.target.value)} onBlur={onBlur} {...(mistake !== '' && { 'aria-invalid': true })} {...(told !== '' && { 'aria-describedby': told })} />
      {mistake !== '' && <p id={`${id}-wrong`} role="alert" className="sign-bad">{mistake}</p>}
      {hint !== '' && <span id={`${id}-hint`} className="quiet">{hint}</span>}
    </div>
  );
}
