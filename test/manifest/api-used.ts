/** Which members of Excel's API the product names, and since which ExcelApi each exists: read from the types by the compiler, so that no use is overlooked. */
import ts from 'typescript';

export interface ApiUse {
  /** "Table.resize" */
  readonly member: string;
  readonly file: string;
  readonly line: number;
  /** "1.13", or a set of one platform such as "ExcelApiDesktop 1.1", or "preview". */
  readonly since: string;
}

const SET = /\[Api set: (ExcelApi\w*)? ?([^\]]*)\]/;

/** Compares "1.9" and "1.13" as versions. */
export function isNewer(version: string, than: string): boolean {
  if (!/^\d+\.\d+$/.test(version)) return true;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number);
  return major > thanMajor || (major === thanMajor && minor > thanMinor);
}

/** "1.1 for reading; 1.2 for setting" is 1.2. */
function latestIn(text: string): string {
  return (text.match(/\d+\.\d+/g) ?? [text]).reduce((latest, one) => (isNewer(one, latest) ? one : latest));
}

function sinceOf(symbol: ts.Symbol): string | null {
  for (const declaration of symbol.declarations ?? []) {
    if (!/office-js/.test(declaration.getSourceFile().fileName)) continue;
    const found = SET.exec(declaration.getFullText());
    if (found) return found[1] === undefined || found[1] === 'ExcelApi' ? latestIn(found[2] ?? '') : `${found[1]} ${found[2]}`;
  }
  return null;
}

/** Every member that `files` name with the ExcelApi it came with; `sources` are further files that are not on disk. */
export function apiUses(onDiskFiles: readonly string[], sources: ReadonlyMap<string, string> = new Map()): readonly ApiUse[] {
  const files = [...onDiskFiles, ...sources.keys()];
  const options: ts.CompilerOptions = { strict: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: ['office-js'], jsx: ts.JsxEmit.React };
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const given = sources.get(name);
    return given === undefined ? onDisk(name, ...rest) : ts.createSourceFile(name, given, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram(files, options, host);
  const checker = program.getTypeChecker();
  const found: ApiUse[] = [];
  for (const file of files) {
    const tree = program.getSourceFile(file);
    if (!tree) throw new Error(`${file} cannot be read.`);
    const visit = (node: ts.Node): void => {
      const named = ts.isPropertyAccessExpression(node) ? node.name : ts.isShorthandPropertyAssignment(node) || ts.isPropertyAssignment(node) ? node.name : null;
      const symbol = named && symbolOf(named, checker);
      const since = symbol && sinceOf(symbol);
      if (symbol && since) {
        const owner = symbol.declarations?.[0]?.parent;
        const ownerName = owner && 'name' in owner && owner.name ? (owner.name as ts.Identifier).text : '?';
        found.push({ member: `${ownerName}.${symbol.name}`, file, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, since });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

/** The declared member behind a name; for a key of an object literal, the member of the type that is expected there. */
function symbolOf(name: ts.PropertyName | ts.MemberName, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isObjectLiteralElement(name.parent)) {
    const literal = name.parent.parent as ts.ObjectLiteralExpression;
    return checker.getContextualType(literal)?.getProperty(name.getText().replace(/['"]/g, ''));
  }
  return checker.getSymbolAtLocation(name);
}
