const v = [0, "", "0", null, undefined, false, NaN, [], [0], {}];
export default v.map((a) => v.map((b) => (a === b ? 1 : 0)).join("")).join();
