/** The host core as the door speaks to it. It translates answers and events and decides nothing. */
import type { Host } from '../host/host';
import type { RichApiHost } from './execute-method';

export function portOf(host: Host): RichApiHost {
  return {
    settings: host.model.settings,
    async process(body, requestFlags) {
      const answer = await host.answer(body, requestFlags);
      return answer.error === 0 ? { body: answer.body } : { error: answer.error };
    },
    onEvent: (heard) => host.onEvent((event) => heard({ type: event.type, targetId: event.target, message: JSON.stringify(event.message) })),
  };
}
