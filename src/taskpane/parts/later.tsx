/** A screen whose script comes when it is wanted: says that it is on its way, and offers to try again where it does not arrive. It knows no screen. */
import * as React from 'react';
import { PrimaryButton } from '../fabric';
import type { ScreenProps } from '../screens/screen-props';
import { Frame } from './frame';

type Screen = (props: ScreenProps) => React.ReactElement | null;

export interface LaterScreen {
  readonly Screen: Screen;
  /** Fetches the script ahead of need, so that the pane works on when the network goes; a failure is told when the screen is wanted. */
  readonly warm: () => Promise<void>;
}

/** `load` is a dynamic import; `name` stands in `data-screen` until it has come. */
export function laterScreen(name: string, load: () => Promise<Screen>): LaterScreen {
  let arrived: Screen | null = null;
  const fetch = async (): Promise<Screen> => (arrived = await load());

  function Later(props: ScreenProps): React.ReactElement | null {
    const [Loaded, setLoaded] = React.useState<Screen | null>(() => arrived);
    const [failed, setFailed] = React.useState(false);
    const begin = React.useCallback(() => {
      setFailed(false);
      // React takes a function for an updater, so it is handed one that gives the screen.
      fetch().then((screen) => setLoaded(() => screen), () => setFailed(true));
    }, []);
    React.useEffect(() => {
      if (!Loaded) begin();
    }, [Loaded, begin]);
    if (Loaded) return <Loaded {...props} />;
    return <Waiting {...props} name={name} failed={failed} onAgain={begin} />;
  }
  return { Screen: Later, warm: () => fetch().then(() => undefined, () => undefined) };
}

function Waiting({ name, failed, onAgain, errands, wording, state }: ScreenProps & { readonly name: string; readonly failed: boolean; readonly onAgain: () => void }): React.ReactElement {
  const { say } = wording;
  return (
    <Frame screen={`${name}-waiting`} heading={say('pane.name')} wording={wording} onBack={() => errands.go(state.reviewed ? 'review' : 'ledger')}
      actions={failed && <PrimaryButton className="primary" text={say('pane.retry')} onClick={onAgain} />}>
      <p role="status">{say(failed ? 'later.failed' : 'later.opening')}</p>
    </Frame>
  );
}
