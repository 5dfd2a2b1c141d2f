const mark = Symbol("clé");
export default [Object.keys(mark as any).length, mark.description!.length, String(mark)];
