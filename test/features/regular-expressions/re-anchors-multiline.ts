export default ["a\nb\nc".match(/^\w$/gm), "a\nb".replace(/$/gm, ";"), /^b/.test("a\nb")];
