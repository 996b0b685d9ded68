/** The door answers every request of its conversation, whatever the host does, and no other message. */
import { DEFAULT_OPTIONS, frameName, hostInfo } from '../../../src/workbench/browser-door/app-context';
import { openConversation, type FocusExit } from '../../../src/workbench/browser-door/conversation';
import type { RichApiEvent, RichApiHost } from '../../../src/workbench/browser-door/execute-method';

type Reply = { readonly _messageType: number; readonly _actionName: string; readonly _conversationId: string; readonly _correlationId: number; readonly _errorCode: number; readonly _responseType: number; readonly _data: Record<string, unknown> };

const ORIGIN = 'https://localhost:3000';

function aDoor(process: RichApiHost['process'] = () => Promise.resolve({ body: '{"Results":[]}' })) {
  const replies: Reply[] = [];
  const exits: FocusExit[] = [];
  const dialogs: string[] = [];
  let heard: (event: RichApiEvent) => void = () => undefined;
  const settings = new Map([['policy', '"v1"']]);
  const host: RichApiHost = { settings, process, onEvent: (listener) => {
    heard = listener;
    return () => (heard = () => undefined);
  } };
  const conversation = openConversation({ id: 'c1', origin: ORIGIN, host, options: { ...DEFAULT_OPTIONS, requirements: { ExcelApi: '1.9' } }, post: (text) => replies.push(JSON.parse(text) as Reply), size: () => ({ width: 350, height: 700 }), onFocusExit: (exit) => exits.push(exit), onDialog: (url) => dialogs.push(url) });
  let asked = 0;
  const ask = async (_actionName: string, _data: unknown, more: Record<string, unknown> = {}): Promise<Reply | undefined> => {
    asked += 1;
    const before = replies.length;
    conversation.hear(JSON.stringify({ _messageType: 0, _actionName, _conversationId: 'c1', _correlationId: asked, _origin: ORIGIN, _data, _actionType: 0, _serializerVersion: 1, ...more }));
    await new Promise((resolve) => setImmediate(resolve));
    const reply = replies[before];
    if (reply) expect(reply).toMatchObject({ _messageType: 1, _actionName, _conversationId: 'c1', _correlationId: asked, _responseType: 0 });
    return reply;
  };
  return { ask, conversation, dialogs, exits, replies, settings, push: (event: RichApiEvent) => heard(event) };
}

const batch = (body: string, flags = 0): unknown => ({ ArrayData: ['', 'POST', 'ProcessQuery', [], body, 0, flags, '', '', '', '', '', ''], DdaMethod: { ControlId: 'x', Version: 1, DispatchId: 93 } });

test('the first answer tells host, settings and requirement sets', async () => {
  const reply = await aDoor().ask('ContextActivationManager_getAppContextAsync', 'app');
  expect(reply?._data).toMatchObject({ _appName: 16, _clientMode: 1, _settings: [['policy', '"v1"']], _reason: 'documentOpened', _requirementMatrix: '{"ExcelApi":"1.9"}', _clientWindowWidth: 350 });
});

test('a batch reaches the host with its flags, and the answer goes back', async () => {
  const seen: unknown[] = [];
  const door = aDoor((body, flags) => {
    seen.push(body, flags);
    return Promise.resolve({ body: '{"Results":[1]}' });
  });
  expect((await door.ask('executeMethod', batch('{"Actions":[]}', 65)))?._data).toEqual({ Error: 0, Version: 1, Data: [200, [], '{"Results":[1]}'] });
  expect(seen).toEqual(['{"Actions":[]}', 65]);
});

test('a host that fails with a code, throws, or is asked for what it has not, is still an answer', async () => {
  expect((await aDoor(() => Promise.resolve({ error: 5004 })).ask('executeMethod', batch('{}')))?._data).toMatchObject({ Error: 5004 });
  expect((await aDoor(() => Promise.reject(new Error('broken'))).ask('executeMethod', batch('{}')))?._errorCode).toBe(-1);
  expect((await aDoor().ask('executeMethod', { DdaMethod: { DispatchId: 64 } }))?._data).toEqual({ Error: 5001, Version: 1 });
  expect((await aDoor().ask('executeMethod', null))?._data).toEqual({ Error: 5001, Version: 1 });
  expect((await aDoor().ask('someNewMethod', {}))?._errorCode).toBe(-1);
});

test("the client's own service is granted without the host", async () => {
  const door = aDoor(() => Promise.reject(new Error('must not be asked')));
  const body = JSON.stringify({ Actions: [{ Id: 4, ActionType: 1, ObjectPathId: 3 }, { Id: 5, ActionType: 3, ObjectPathId: 3 }], ObjectPaths: { 3: { Id: 3, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' } } });
  expect((await door.ask('executeMethod', batch(body)))?._data['Data']).toEqual([200, [], '{"Results":[{"ActionId":4,"Value":{}},{"ActionId":5,"Value":null}]}']);
});

test('settings are saved whole and loaded again', async () => {
  const door = aDoor();
  await door.ask('executeMethod', { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['mapping', '{"a":1}'], ['__proto__', '"x"']] } });
  expect([...door.settings]).toEqual([['mapping', '{"a":1}'], ['__proto__', '"x"']]);
  const loaded = await door.ask('executeMethod', { DdaMethod: { DispatchId: 75 } });
  expect(loaded?._data['Properties']).toEqual({ Settings: [{ Name: 'mapping', Value: '{"a":1}' }, { Name: '__proto__', Value: '"x"' }] });
});

test('events are pushed from registering until unregistering, and never after the end', async () => {
  const door = aDoor();
  const event: RichApiEvent = { type: 10, targetId: '{1}', message: '{"address":"C2"}' };
  door.push(event);
  expect(door.replies).toHaveLength(0);
  expect((await door.ask('richApiMessage', { eventDispId: 33 }, { _actionType: 1 }))?._data).toEqual({ Error: 0, Version: 1 });
  door.push(event);
  expect(door.replies.at(-1)).toMatchObject({ _actionName: 'richApiMessage', _responseType: 1, _data: { ArrayData: [[65_536, 10, '{1}', '{"address":"C2"}', 0]] } });
  await door.ask('richApiMessage', {}, { _actionType: 2 });
  const before = door.replies.length;
  door.push(event);
  await door.ask('richApiMessage', {}, { _actionType: 1 });
  door.conversation.close();
  door.push(event);
  expect(door.replies).toHaveLength(before + 1);
});

test('the keyboard leaves the pane where the client says so', async () => {
  const door = aDoor();
  for (const action of [13, 14, 5, 21, 0]) await door.ask('ContextActivationManager_notifyHost', ['app', action]);
  expect(door.exits).toEqual(['forward', 'backward', 'to-sheet']);
});

test('messages of others are passed over', () => {
  const door = aDoor();
  for (const data of ['', 'x', '{', 'null', '[]', '{}', 3, { _messageType: 0 }, JSON.stringify({ _messageType: 0, _actionName: 'executeMethod', _conversationId: 'other', _correlationId: 1, _actionType: 0 })]) door.conversation.hear(data);
  expect(door.conversation.waiting).toBe(0);
});

test('the frame is told whom to talk to', () => {
  expect(hostInfo('c1', DEFAULT_OPTIONS)).toBe('Excel$Web$16.01$en-US$c1$false$disableLogging$0');
  expect(JSON.parse(frameName('c1', ORIGIN, DEFAULT_OPTIONS))).toMatchObject({ xdmInfo: 'c1|dunwell-workbench|https://localhost:3000/', baseFrameName: 'c1' });
});

test('a button of the ribbon is told once the add-in listens, one after the other, and is over when the add-in says so', async () => {
  const door = aDoor();
  const over: string[] = [];
  for (const name of ['refreshReview', 'goToOverview']) void door.conversation.invoke(name).then(() => over.push(name));
  const told = (): unknown[] => door.replies.filter(({ _actionName, _responseType }) => _actionName === 'appCommandInvoked' && _responseType === 1).map(({ _data }) => (_data as unknown as unknown[])[1]);
  expect(told()).toEqual([]);
  await door.ask('appCommandInvoked', { eventDispId: 39 }, { _actionType: 1 });
  expect([told(), over]).toEqual([['refreshReview'], []]);
  await door.ask('executeMethod', { DdaMethod: { DispatchId: 94 } });
  expect([told(), over]).toEqual([['refreshReview', 'goToOverview'], ['refreshReview']]);
  await door.ask('executeMethod', { DdaMethod: { DispatchId: 94 } });
  expect(over).toEqual(['refreshReview', 'goToOverview']);
});

test('a dialog that the add-in opens is told by its address', async () => {
  const door = aDoor();
  await door.ask('dialog', { eventDispId: 10, targetId: JSON.stringify({ url: `${ORIGIN}/message.html?text=x`, height: 25 }) }, { _actionType: 1 });
  expect(door.dialogs).toEqual([`${ORIGIN}/message.html?text=x`]);
});
