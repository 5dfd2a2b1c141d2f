const a: any = []; a["2"] = "x"; a[1e0] = "y"; a["foo"] = 1; export default [a.length, Object.keys(a), a[2], a];
