/** Runs a batch over any classes that bear wire names: resolves paths, does each action in order and stops at the first failure. It knows no class of Excel. */
import type { Book } from './book';
import { HostFailure, itemNotFound, notEmulated } from './failure';
import { queried } from './query';
import { ACTION, PATH } from './wire';
import type { WireAction, WireArguments, WireBatch, WirePath, WireReply } from './wire';
import { WireCollection, WireObject, wireMethod, wireName, wireProperty } from './wire-object';

export type CallKind = 'get' | 'set' | 'call';
/** Told of every member before it runs; may throw a `HostFailure`. */
export type CallWatch = (member: string, kind: CallKind) => void;

export class BatchRun {
  private readonly resolved = new Map<number, WireObject | null>();
  private at = '';

  constructor(
    private readonly batch: WireBatch,
    private readonly book: Book,
    private readonly root: WireObject,
    private readonly watch: CallWatch,
    /** Called before each action with its place in the batch; may throw. */
    private readonly before: (index: number) => void = () => undefined,
  ) {}

  run(): WireReply {
    const reply: WireReply = { Results: [] };
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        this.before(index);
        if (action.ActionType === ACTION.trace) (reply.TraceIds ??= []).push(action.Id);
        // A trace has a result too: event handlers are attached when it comes back.
        reply.Results.push({ ActionId: action.Id, Value: action.ActionType === ACTION.trace ? null : this.act(action) });
      } catch (error) {
        reply.Error = described(error, this.at, index);
        return reply;
      }
    }
    return reply;
  }

  private act(action: WireAction): unknown {
    const target = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target && target.identity();
      case ACTION.query:
      case ACTION.recursiveQuery:
        return target && queried(target, action.QueryInfo ?? {}, (member) => this.watched(target, member, 'get'));
      case ACTION.method:
        return this.call(target, action.Name ?? '', action.ArgumentInfo) ?? null;
      case ACTION.setProperty:
        return this.assign(target, action.Name ?? '', action.ArgumentInfo);
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw notEmulated(`action of type ${action.ActionType}`);
    }
  }

  private resolve(id: number): WireObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw itemNotFound();
    const made = this.follow(path);
    this.resolved.set(id, made);
    return made;
  }

  private follow(path: WirePath): WireObject | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.root;
      case PATH.nullObject:
        return null;
      case PATH.reference:
        return this.referenced(path.Name ?? '');
      case PATH.newObject:
        if (path.Name?.startsWith('Microsoft.InternalService.')) return new InternalService();
        throw notEmulated(`new ${path.Name ?? ''}`);
      default:
        return this.child(path, this.resolve(path.ParentObjectPathId ?? 0));
    }
  }

  private child(path: WirePath, parent: WireObject | null): WireObject | null {
    const name = path.Name ?? '';
    if (!parent) {
      this.at = name;
      if (path.ObjectPathType === PATH.property || name.endsWith('OrNullObject')) return null;
      throw itemNotFound();
    }
    if (path.ObjectPathType === PATH.indexer) {
      this.watched(parent, 'GetItem', 'get');
      if (!(parent instanceof WireCollection)) throw notEmulated(`${parent.type}.getItem`);
      const found = parent.find(this.given(path.ArgumentInfo)[0]);
      if (!found) throw itemNotFound();
      return found;
    }
    const made = path.ObjectPathType === PATH.property ? this.read(parent, name) : this.call(parent, name, path.ArgumentInfo);
    if (made === null || made instanceof WireObject) return made;
    throw notEmulated(`${parent.type}.${name} as an object`);
  }

  private referenced(name: string): WireObject {
    const kept = this.book.references.get(name);
    if (!kept) throw new HostFailure('InvalidReference', 'This reference is not valid for the current operation.');
    return kept;
  }

  private read(target: WireObject, name: string): unknown {
    this.watched(target, name, 'get');
    const property = wireProperty(target, name);
    if (!property?.get) throw notEmulated(`${target.type}.${name}`);
    return property.get.call(target);
  }

  private call(target: WireObject | null, name: string, info?: WireArguments): unknown {
    this.at = name;
    // The client keeps every range it is given, null objects too.
    if (!target && name === '_KeepReference') return null;
    if (!target) throw itemNotFound();
    this.watched(target, name, 'call');
    const method = wireMethod(target, name) ?? wireMethod(target, wireName(target, name) ?? '');
    if (!method) throw notEmulated(`${target.type}.${name}`);
    return method.apply(target, this.given(info));
  }

  private assign(target: WireObject | null, name: string, info?: WireArguments): null {
    this.at = name;
    if (!target) throw itemNotFound();
    this.watched(target, name, 'set');
    const property = wireProperty(target, name);
    if (!property?.set) throw notEmulated(`${target.type}.${name} =`);
    property.set.call(target, this.given(info)[0]);
    return null;
  }

  private watched(target: WireObject, name: string, kind: CallKind): void {
    this.at = `${target.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    this.watch(`${target.type}.${name}`, kind);
  }

  private given(info?: WireArguments): unknown[] {
    const paths = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, paths?.[index]));
  }

  /** Proxies stand as the path id in a parallel array, or as `{ _ObjectPathId }` inside plain objects. */
  private argument(value: unknown, path: unknown): unknown {
    if (typeof path === 'number' && path > 0) return this.resolve(path);
    if (Array.isArray(value) && Array.isArray(path)) return value.map((item, index) => this.argument(item, path[index]));
    if (value !== null && typeof value === 'object' && '_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    return value;
  }
}

/** The client reports that it is ready; there is nothing to do. */
class InternalService extends WireObject {
  readonly type = 'AddinInternalService';
  NotifyActionHandlerReady(): null {
    return null;
  }
}

function described(error: unknown, at: string, index: number): NonNullable<WireReply['Error']> {
  const failure = error instanceof HostFailure ? error : new HostFailure('GeneralException', `The host itself failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return { Code: failure.code, Message: failure.message, Location: at, ActionIndex: index, HttpStatusCode: failure.httpStatus };
}
