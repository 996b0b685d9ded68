/** Agreeing payment plans: writing the sheet, copying its letters, going to the screen. What a plan is was decided before. */
import type { ProposedPlan } from '../../workflow/draft-plan';
import type { Wording } from '../../wording/sentences';
import type { Desk } from '../desk';
import type { Store } from '../store';
import type { Runner } from './runner';

export interface PlanErrands {
  /** Opens the plan screen for an account, by its place in the ledger's accounts. */
  openPlan(account: number): void;
  /** Writes the plan's sheet and the register; the review is then made anew with it. */
  writePlan(plan: ProposedPlan): Promise<void>;
}

/** The errands of the plan screen. */
export function planErrands(desk: Desk, { state, dispatch }: Store, { say }: Wording, runner: Runner): PlanErrands {
  return {
    openPlan(account) {
      dispatch({ type: 'looked-at', account });
      dispatch({ type: 'went', screen: 'plan' });
    },
    async writePlan(plan) {
      const { reviewed } = state();
      if (!reviewed) return;
      await runner.perform('write', (run) => desk.writePlan(reviewed, plan, run), ({ reviewed: after, sheet, notLogged }) => dispatch({
        type: 'remade', reviewed: after,
        notice: notLogged === null ? { tone: 'good', text: say('plan.written', { sheet }) } : { tone: 'bad', text: say('plan.writtenNotLogged', { sheet, why: notLogged }) },
      }));
    },
  };
}
