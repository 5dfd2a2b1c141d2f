const a = ["p", "q", "r"];
export default [a.at(0), a.at(-1), a.at(-3), a.at(3) === undefined, a.at(1.9), a.at("1"), a.at(NaN), "xyz".at(-2)];
