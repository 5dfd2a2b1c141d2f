export default [{ ..."ab" }, { ...[1, 2] }, { ...(5 as any) }, { ...(true as any) }];
